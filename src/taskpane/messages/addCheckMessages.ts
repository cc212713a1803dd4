import { addMessages } from "./createMessages";
import { checkEn } from "./checkEn";
import { checkKo } from "./checkKo";

addMessages("check", { en: checkEn, ko: checkKo });
