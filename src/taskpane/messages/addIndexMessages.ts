import { addMessages } from "./createMessages";
import { indexEn } from "./indexEn";
import { indexKo } from "./indexKo";

addMessages("indexDesk", { en: indexEn, ko: indexKo });
