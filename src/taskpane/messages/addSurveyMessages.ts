import { addMessages } from "./createMessages";
import { surveysEn } from "./surveysEn";
import { surveysKo } from "./surveysKo";

addMessages("survey", { en: surveysEn, ko: surveysKo });
