import { budgetEn } from "./budgetEn";
import { budgetKo } from "./budgetKo";
import { addMessages } from "./createMessages";

addMessages("budgetDesk", { en: budgetEn, ko: budgetKo });
