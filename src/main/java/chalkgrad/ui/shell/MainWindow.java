package chalkgrad.ui.shell;

import chalkgrad.ui.chart.ChartSlots;
import chalkgrad.ui.common.ActionSource;
import chalkgrad.ui.common.FramePane;
import chalkgrad.ui.common.LocalKeys;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.Settings;
import chalkgrad.ui.common.TableImport;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.controls.TrainingPane;
import chalkgrad.ui.data.DataPane;
import chalkgrad.ui.data.FeaturesPane;
import chalkgrad.ui.document.DocumentControl;
import chalkgrad.ui.table.DataTable;
import chalkgrad.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/**
 * The window: settings on the left, the network in the middle, what it makes of the data on the
 * right ({@link Workspace}), magnified as wanted ({@link Looks}).
 */
public final class MainWindow {
  private static final double GAP = 10;

  private final Panes panes;
  private final DataPane data;
  private final FeaturesPane features;
  private final TrainingPane training;
  private final PaneTour tour = new PaneTour();
  private final ActionCatalogue catalogue;
  private final ActionPalette palette;
  private final KeySheet sheet;
  private final TopBar topBar;
  private final StatusBar statusBar;
  private final Drawer drawer;
  private final Looks looks;
  private final Workspace workspace;
  private final PartSwitch parts;
  private final BorderPane layout = new BorderPane();
  private final Scene scene;

  /** The panes that show frames, each made by the composition root. */
  public record Panes(FramePane network, FramePane boundary, ChartSlots charts, DataTable table) {}

  /**
   * @param document the experiment as a document, in the top bar and for files that are dropped
   * @param offers who offers actions beside the shell and the panes
   */
  public MainWindow(
      Workbench workbench,
      Panes panes,
      TableImport imports,
      DocumentControl document,
      Overlays overlays,
      List<ActionSource> offers,
      Settings settings,
      double width,
      double height) {
    this.panes = panes;
    looks = new Looks(workbench, settings);
    Actions actions = new Actions(workbench, looks);
    data = new DataPane(workbench, imports);
    features = new FeaturesPane(workbench);
    training = new TrainingPane(workbench);
    catalogue = catalogue(new ShellActions(workbench, actions, imports, new Places()), offers);
    palette = new ActionPalette(catalogue, overlays);
    sheet = new KeySheet(catalogue, this::localKeys, overlays);
    topBar = new TopBar(workbench, actions, catalogue, looks, document, overlays);
    StackPane network = card(panes.network().node());
    network.getStyleClass().add("cg-card-tight");
    StackPane table = card(panes.table().node());
    table.getStyleClass().add("cg-card-table");
    drawer = new Drawer(network, table, GAP, settings);
    drawer.open().addListener((property, before, now) -> panes.table().setOpen(now));
    panes.table().setOnClose(() -> drawer.open().set(false));
    statusBar = new StatusBar(workbench, actions, drawer.open());
    workspace =
        new Workspace(
            List.of(data.node(), features.node(), training.node()),
            drawer.node(),
            new RightColumn(
                GAP, card(panes.boundary().node()), panes.charts(), MainWindow::card, settings),
            settings);
    layout.setTop(topBar.node());
    layout.setCenter(workspace.node());
    layout.setBottom(statusBar.node());
    parts = new PartSwitch(workspace);
    layout.widthProperty().addListener((property, before, now) -> arrange());
    layout.heightProperty().addListener((property, before, now) -> arrange());
    FileDrop drop = new FileDrop(document.documents()::open);
    StackPane contents = new StackPane(layout, overlays.node(), drop.veil());
    scene = new Scene(new Magnifier(contents, looks.magnification()), width, height);
    drop.install(scene);
    Shortcuts.install(scene, catalogue, overlays);
    tour.install(scene, stops(network, table), workspace::bringHolder);
    workbench.palette().addListener((property, before, now) -> dress(workbench));
    looks.magnification().addListener((property, before, now) -> dress(workbench));
    dress(workbench);
  }

  private void dress(Workbench workbench) {
    Theme.apply(scene, workbench.palette().get(), looks.magnification().get());
  }

  private void arrange() {
    workspace.arrange(layout.getWidth(), layout.getHeight());
    topBar.setSecondRow(workspace.isCompact() ? parts.node() : null);
    layout.getStyleClass().removeAll("cg-compact");
    if (workspace.isCompact()) {
      layout.getStyleClass().add("cg-compact");
    }
  }

  /** Theme and scale. */
  public Looks looks() {
    return looks;
  }

  public Scene scene() {
    return scene;
  }

  /** Everything that can be done in the window. */
  public ActionCatalogue catalogue() {
    return catalogue;
  }

  /** Everything that wants to see frames, in the order of showing. */
  public List<FramePane> framePanes() {
    return List.of(
        topBar,
        training,
        panes.network(),
        panes.boundary(),
        panes.charts().left(),
        panes.charts().right(),
        panes.table(),
        statusBar);
  }

  private ActionCatalogue catalogue(ActionSource shell, List<ActionSource> offers) {
    // Documents come first, as in every menu of files.
    List<ActionSource> sources = new ArrayList<>(offers);
    sources.addAll(List.of(shell, data, features, training));
    sources.addAll(
        List.of(
            panes.network(),
            panes.boundary(),
            panes.charts().left(),
            panes.charts().right(),
            panes.table()));
    sources.add(new ViewActions(looks, this::workspace));
    sources.add(tour);
    return new ActionCatalogue(sources);
  }

  private Workspace workspace() {
    return workspace;
  }

  private List<PaneTour.Stop> stops(Node network, Node table) {
    return List.of(
        new PaneTour.Stop("bar", topBar.node(), "#train-button"),
        new PaneTour.Stop("data", data.node(), ""),
        new PaneTour.Stop("training", training.node(), ""),
        new PaneTour.Stop("network", network, ".network-diagram"),
        new PaneTour.Stop("boundary", panes.boundary().node(), "#boundary-plot"),
        new PaneTour.Stop("curves", panes.charts().left().node(), ""),
        new PaneTour.Stop("evaluation", panes.charts().right().node(), ""),
        new PaneTour.Stop("table", table, "#table"));
  }

  private List<LocalKeys> localKeys() {
    return framePanes().stream().flatMap(pane -> pane.localKeys().stream()).toList();
  }

  /** What the shell's actions do with the window as a whole. */
  private final class Places implements ShellActions.Places {
    @Override
    public void toggleTable() {
      drawer.open().set(!drawer.open().get());
    }

    @Override
    public void exportTable() {
      drawer.open().set(true);
      panes.table().export();
    }

    @Override
    public void pasteRows() {
      panes.table().paste();
    }

    @Override
    public void toggleHistory() {
      topBar.undo().toggleHistory();
    }

    @Override
    public void toggleMenu() {
      topBar.menu().toggle();
    }

    @Override
    public void openPalette() {
      palette.open();
    }

    @Override
    public void openKeySheet() {
      sheet.open();
    }

    @Override
    public TopBar topBar() {
      return topBar;
    }
  }

  private static StackPane card(Node contents) {
    StackPane card = new StackPane(contents);
    card.getStyleClass().add("cg-card");
    card.setMinSize(0, 0);
    return card;
  }
}
