package chalkgrad.ui.data;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.data.EmptyCanvas;
import chalkgrad.data.formula.FormulaSettings;
import chalkgrad.data.generator.GeneratorSettings;
import chalkgrad.data.generator.Generators;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.training.DataSource;
import chalkgrad.training.DataSpec;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.ActionSource;
import chalkgrad.ui.common.Card;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Disclosure;
import chalkgrad.ui.common.SliderRow;
import chalkgrad.ui.common.TableImport;
import chalkgrad.ui.common.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Where the samples come from, and how they are split. */
public final class DataPane implements ActionSource {
  private static final double MAX_SHARE = 0.45;
  private static final int SEEDS = 10_000;

  private final Messages messages = Messages.of(DataPane.class);
  private final Workbench workbench;
  private final Gallery gallery;
  private final GeneratorRows generatorRows;
  private final FormulaRows formulaRows;
  private final TableFacts table;
  private final SliderRow testShare;
  private final SliderRow validationShare;
  private final VBox generated;
  private final VBox splitting;
  private final VBox main;
  private final VBox more;
  private final Button newData;
  private final Card node;

  public DataPane(Workbench workbench, TableImport imports) {
    this.workbench = workbench;
    formulaRows = new FormulaRows(workbench);
    gallery = new Gallery(workbench, formulaRows::focus);
    generatorRows = new GeneratorRows(workbench);
    table = new TableFacts(workbench, imports, gallery::chooseLast);
    testShare = share("test-share", (s, v) -> new SplitSettings(s.validationShare(), v));
    validationShare = share("validation-share", (s, v) -> new SplitSettings(v, s.testShare()));
    main = generatorRows.main();
    generated = new VBox(6, gallery.node(), main, formulaRows.node());
    more = generatorRows.more();
    Disclosure disclosure =
        new Disclosure("data-more", messages.text("more"), more, validationShare.node())
            .hint(messages.text("more.hint"));
    splitting = new VBox(testShare.node(), disclosure.node());
    newData =
        Controls.button("new-data-button", BootstrapIcons.SHUFFLE, "", messages.text("new-data"));
    newData.setOnAction(event -> drawAnew());
    Button open =
        Controls.button(
            "open-csv-button",
            BootstrapIcons.FOLDER2_OPEN,
            messages.text("open"),
            messages.text("open.hint"));
    open.setOnAction(event -> imports.choose());
    FlowPane deeds = new FlowPane(5, 5, open, canvases(), newData);
    deeds.getStyleClass().add("cg-tight-row");
    node = Controls.card(messages.text("data.title"), generated, table.node(), splitting, deeds);
    node.heading().setId("data-title");
    node.setId("data-pane");
    workbench.spec().addListener((property, before, now) -> show(now.data()));
    show(workbench.spec().get().data());
  }

  public Card node() {
    return node;
  }

  @Override
  public List<Action> actions() {
    List<Action> actions = new ArrayList<>(gallery.actions());
    actions.add(
        Action.of(ActionGroup.DATA, "new-data", messages, this::drawAnew)
            .refusedBy(() -> newData.isVisible() ? "" : messages.text("new-data.refused")));
    for (EmptyCanvas canvas : List.of(EmptyCanvas.CURVE, EmptyCanvas.NUMBERS)) {
      String id = "canvas-" + canvas.name().toLowerCase(Locale.ROOT);
      actions.add(
          Action.of(ActionGroup.DATA, id, messages, () -> workbench.drawOn(canvas)).unlisted());
    }
    actions.addAll(generatorRows.actions());
    actions.add(testShare.action(ActionGroup.DATA));
    actions.add(validationShare.action(ActionGroup.DATA));
    return actions;
  }

  /** Canvases without samples, to draw on. */
  private MenuButton canvases() {
    MenuButton button =
        new MenuButton(messages.text("canvas"), Controls.icon(BootstrapIcons.PENCIL));
    button.setId("empty-canvas-button");
    button.setAccessibleText(messages.text("canvas.hint"));
    button.setTooltip(Controls.tooltip(messages.text("canvas.hint")));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add("cg-menu-button");
    for (EmptyCanvas canvas : EmptyCanvas.values()) {
      String key = "canvas-" + canvas.name().toLowerCase(Locale.ROOT);
      MenuItem item = new MenuItem(messages.text(key));
      item.setId(key);
      item.setOnAction(event -> workbench.drawOn(canvas));
      button.getItems().add(item);
    }
    return button;
  }

  private void show(DataSpec data) {
    gallery.show();
    switch (data.source()) {
      case DataSource.Generated(GeneratorSettings settings) -> {
        String name = Generators.byId(settings.generator()).label();
        node.setTitle(messages.text("data.title.named", name));
        generatorRows.show(settings);
        tellSeed(settings.seed());
      }
      case DataSource.Formula(FormulaSettings settings, Dataset dataset) -> {
        node.setTitle(messages.text("data.title.named", messages.text("formula")));
        formulaRows.show(settings, dataset);
        tellSeed(settings.seed());
      }
      case DataSource.Table(Dataset dataset, _) -> {
        node.setTitle(messages.text("data.title"));
        table.show(dataset);
      }
    }
    boolean generator = data.source() instanceof DataSource.Generated;
    boolean formula = data.source() instanceof DataSource.Formula;
    Controls.present(generated, generator || formula);
    Controls.present(main, generator);
    Controls.present(formulaRows.node(), formula);
    Controls.present(newData, generator || formula);
    Controls.present(table.node(), !generator && !formula);
    Controls.present(more, generator);
    Controls.present(splitting, !hasParts(data.source()));
    testShare.show(data.split().testShare());
    validationShare.show(data.split().validationShare());
  }

  private void tellSeed(long seed) {
    newData.getTooltip().setText(messages.text("new-data.hint", Long.toString(seed)));
  }

  private static boolean hasParts(DataSource source) {
    return source instanceof DataSource.Table(Dataset dataset, _) && dataset.hasParts();
  }

  @FunctionalInterface
  private interface Change {
    SplitSettings of(SplitSettings split, double share);
  }

  private SliderRow share(String key, Change change) {
    return new SliderRow(
            key + "-slider",
            messages.text(key),
            workbench::newGesture,
            0,
            MAX_SHARE,
            0.05,
            GeneratorRows.percent(),
            (value, gesture) ->
                workbench.edit(
                    gesture,
                    spec ->
                        spec.withData(
                            spec.data().withSplit(change.of(spec.data().split(), value)))))
        .hint(messages.text(key + ".hint"));
  }

  /** The same recipe with another seed, for the points and for their split. */
  private void drawAnew() {
    long seed = RandomGenerator.getDefault().nextInt(SEEDS);
    workbench.edit(spec -> {
      DataSource source =
          switch (spec.data().source()) {
            case DataSource.Generated(GeneratorSettings settings) ->
                new DataSource.Generated(settings.withSeed(seed));
            case DataSource.Formula(FormulaSettings settings, Dataset _) ->
                DataSource.Formula.of(settings.withSeed(seed));
            case DataSource.Table same -> same;
          };
      return spec.withData(spec.data().withSource(source).withSeed(seed));
    });
  }
}
