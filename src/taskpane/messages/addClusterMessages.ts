import { clustersEn } from "./clustersEn";
import { clustersKo } from "./clustersKo";
import { addMessages } from "./createMessages";

addMessages("clusterDesk", { en: clustersEn, ko: clustersKo });
