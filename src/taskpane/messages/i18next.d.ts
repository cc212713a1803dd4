import "i18next";
import type { budgetEn } from "./budgetEn";
import type { checkEn } from "./checkEn";
import type { clustersEn } from "./clustersEn";
import type { en } from "./en";
import type { handoverEn } from "./handoverEn";
import type { indexEn } from "./indexEn";
import type { policiesEn } from "./policiesEn";
import type { reviewEn } from "./reviewEn";
import type { surveysEn } from "./surveysEn";

/** Tells i18next our keys, so that `t` with an unknown key does not compile. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "pane";
    resources: {
      pane: typeof en & {
        survey: typeof surveysEn;
        review: typeof reviewEn;
        check: typeof checkEn;
        handover: typeof handoverEn;
        budgetDesk: typeof budgetEn;
        clusterDesk: typeof clustersEn;
        indexDesk: typeof indexEn;
        policyDesk: typeof policiesEn;
      };
    };
    enableSelector: false;
  }
}
