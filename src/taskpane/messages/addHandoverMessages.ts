import { addMessages } from "./createMessages";
import { handoverEn } from "./handoverEn";
import { handoverKo } from "./handoverKo";

addMessages("handover", { en: handoverEn, ko: handoverKo });
