import "i18next";
import type { budgetEn } from "./budgetEn";
import type { clustersEn } from "./clustersEn";
import type { en } from "./en";
import type { indexEn } from "./indexEn";
import type { policiesEn } from "./policiesEn";
import type { surveysEn } from "./surveysEn";

/** Tells i18next our keys, so that `t` with an unknown key does not compile. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "pane";
    resources: {
      pane: typeof en & {
        survey: typeof surveysEn;
        budgetDesk: typeof budgetEn;
        clusterDesk: typeof clustersEn;
        indexDesk: typeof indexEn;
        policyDesk: typeof policiesEn;
      };
    };
    enableSelector: false;
  }
}
