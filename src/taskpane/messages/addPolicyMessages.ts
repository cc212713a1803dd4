import { addMessages } from "./createMessages";
import { policiesEn } from "./policiesEn";
import { policiesKo } from "./policiesKo";

addMessages("policyDesk", { en: policiesEn, ko: policiesKo });
