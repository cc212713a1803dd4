// Writes the plain pages into a webpack build, the help page from the metadata that the same build made.
const { Compilation, sources } = require("webpack");
const { helpPage } = require("./helpPage.cjs");
const { privacyPage } = require("./privacyPage.cjs");
const { supportPage } = require("./supportPage.cjs");

class PagesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PagesPlugin", (compilation) => {
      // Late, so that the metadata is there whichever stage its own plugin chose.
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "PagesPlugin", stage }, () => {
        const metadata = (name) => {
          const asset = compilation.getAsset(name);
          if (asset === undefined)
            throw new Error(`The help page needs ${name}, which this build did not make.`);
          return JSON.parse(asset.source.source().toString());
        };
        const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
        emit("help.html", helpPage(metadata("functions.json"), metadata("functions-ko.json")));
        emit("privacy.html", privacyPage());
        emit("support.html", supportPage());
      });
    });
  }
}

module.exports = { PagesPlugin };
