package chalkgrad.ui.shell;

import chalkgrad.ui.chart.ChartSlots;
import chalkgrad.ui.common.FramePane;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.TableImport;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.controls.TrainingPane;
import chalkgrad.ui.data.DataPane;
import chalkgrad.ui.data.FeaturesPane;
import chalkgrad.ui.table.DataTable;
import chalkgrad.ui.theme.Theme;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The window: settings on the left, the network in the middle, what it makes of the data on the
 * right. The left column keeps its width; the others share the rest, so that boundary and charts
 * grow with the window.
 */
public final class MainWindow {
  private static final double GAP = 10;
  private static final double LEFT_WIDTH = 272;
  private static final double RIGHT_PERCENT = 31.5;

  private final Panes panes;
  private final TopBar topBar;
  private final StatusBar statusBar;
  private final Drawer drawer;
  private final Scene scene;

  /** The panes that show frames, each made by the composition root. */
  public record Panes(FramePane network, FramePane boundary, ChartSlots charts, DataTable table) {}

  public MainWindow(
      Workbench workbench,
      Panes panes,
      TableImport imports,
      Overlays overlays,
      double width,
      double height) {
    this.panes = panes;
    Actions actions = new Actions(workbench);
    topBar = new TopBar(workbench, actions, overlays);
    StackPane network = card(panes.network().node());
    network.getStyleClass().add("cg-card-tight");
    StackPane table = card(panes.table().node());
    table.getStyleClass().add("cg-card-table");
    drawer = new Drawer(network, table, GAP);
    drawer.open().addListener((property, before, now) -> panes.table().setOpen(now));
    panes.table().setOnClose(() -> drawer.open().set(false));
    statusBar = new StatusBar(workbench, actions, drawer.open());
    BorderPane layout = new BorderPane();
    layout.setTop(topBar.node());
    layout.setCenter(content(workbench, imports));
    layout.setBottom(statusBar.node());
    FileDrop drop = new FileDrop(imports);
    scene = new Scene(new StackPane(layout, overlays.node(), drop.veil()), width, height);
    drop.install(scene);
    Shortcuts.install(scene, actions, imports, overlays);
    addKeys();
    workbench.palette().addListener((property, before, now) -> Theme.apply(scene, now));
    Theme.apply(scene, workbench.palette().get());
  }

  public Scene scene() {
    return scene;
  }

  /** Everything that wants to see frames, in the order of showing. */
  public List<FramePane> framePanes() {
    return List.of(
        topBar,
        panes.network(),
        panes.boundary(),
        panes.charts().left(),
        panes.charts().right(),
        panes.table(),
        statusBar);
  }

  /** Keys of what the window is put together from. */
  private void addKeys() {
    var keys = scene.getAccelerators();
    keys.put(Shortcuts.shortcut(KeyCode.T), () -> drawer.open().set(!drawer.open().get()));
    keys.put(Shortcuts.shortcut(KeyCode.H), topBar::showHistory);
    keys.put(Shortcuts.shortcut(KeyCode.V), panes.table()::paste);
    keys.put(
        Shortcuts.shortcut(KeyCode.E),
        () -> {
          drawer.open().set(true);
          panes.table().export();
        });
  }

  private GridPane content(Workbench workbench, TableImport imports) {
    GridPane grid = new GridPane();
    grid.setId("content");
    grid.setPadding(new Insets(GAP));
    // The left gap is part of the scroll pane, so that its bar stands in the gap.
    double leftWidth = LEFT_WIDTH + GAP;
    ColumnConstraints left = new ColumnConstraints(leftWidth, leftWidth, leftWidth);
    ColumnConstraints centre = new ColumnConstraints();
    centre.setHgrow(Priority.ALWAYS);
    centre.setMinWidth(0);
    grid.getColumnConstraints().addAll(left, centre, percentWidth(RIGHT_PERCENT));
    grid.getRowConstraints().add(percentHeight(100));
    grid.add(leftColumn(workbench, imports), 0, 0);
    grid.add(drawer.node(), 1, 0);
    GridPane right =
        new RightColumn(GAP, card(panes.boundary().node()), panes.charts(), MainWindow::card)
            .node();
    GridPane.setMargin(right, new Insets(0, 0, 0, GAP));
    grid.add(right, 2, 0);
    return grid;
  }

  private static ScrollPane leftColumn(Workbench workbench, TableImport imports) {
    VBox cards =
        new VBox(
            GAP,
            new DataPane(workbench, imports).node(),
            new FeaturesPane(workbench).node(),
            new TrainingPane(workbench).node());
    VBox.setVgrow(cards.getChildren().getLast(), Priority.ALWAYS);
    cards.setMinWidth(LEFT_WIDTH);
    cards.setMaxWidth(LEFT_WIDTH);
    ScrollPane column = new ScrollPane(cards);
    column.setId("left-column");
    column.getStyleClass().add("cg-column");
    column.setFitToWidth(true);
    column.setFitToHeight(true);
    column.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    column.setFocusTraversable(false);
    return column;
  }

  private static StackPane card(Node contents) {
    StackPane card = new StackPane(contents);
    card.getStyleClass().add("cg-card");
    card.setMinSize(0, 0);
    return card;
  }

  private static ColumnConstraints percentWidth(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private static RowConstraints percentHeight(double percent) {
    RowConstraints row = new RowConstraints();
    row.setPercentHeight(percent);
    return row;
  }
}
