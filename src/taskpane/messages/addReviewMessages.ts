import { addMessages } from "./createMessages";
import { reviewEn } from "./reviewEn";
import { reviewKo } from "./reviewKo";

addMessages("review", { en: reviewEn, ko: reviewKo });
