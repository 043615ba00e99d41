package chalkgrad.ui.chart;

import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.data.split.Split;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.glossary.Explain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The line above a chart: its title, at which others are chosen, its controls, and what to do. */
final class ChartHeading {
  /** At which the part and the chart have short names, and the rest is in the menu only. */
  private static final int MOST_BREVITY = 4;

  private final ChartSlot slot;
  private final ChartSharing sharing;
  private final MenuButton title = new MenuButton();
  private final MenuButton part = new MenuButton();
  private final HBox controls = new HBox(4);
  private final MenuButton more;
  private final Button enlarge;
  private final HBox node;
  private final Map<String, List<Node>> controlsOf = new HashMap<>();
  private final Map<String, List<MenuItem>> optionsOf = new HashMap<>();
  private final Tooltip about = Controls.tooltip("");
  private ChartInput input;
  private int brevity;

  ChartHeading(String id, ChartSlot slot, ChartSharing sharing) {
    this.slot = slot;
    this.sharing = sharing;
    title.setId(id + "-title");
    title.getStyleClass().add("chart-title");
    title.setMinWidth(30);
    title.setTooltip(about);
    part.setId(id + "-part");
    part.getStyleClass().addAll("chart-title", "chart-part");
    part.setMinWidth(MenuButton.USE_PREF_SIZE);
    part.setTooltip(Controls.tooltip(text("part.about")));
    controls.setAlignment(Pos.CENTER);
    controls.setMinWidth(HBox.USE_PREF_SIZE);
    more = new MenuButton("", Controls.icon(BootstrapIcons.THREE_DOTS));
    more.setId(id + "-more");
    more.getStyleClass().addAll("cg-icon-button", "chart-button");
    more.setAccessibleText(text("more"));
    more.setTooltip(Controls.tooltip(text("more")));
    more.setMinWidth(MenuButton.USE_PREF_SIZE);
    enlarge = new Button("", Controls.icon(BootstrapIcons.ARROWS_ANGLE_EXPAND));
    enlarge.setId(id + "-enlarge");
    enlarge.getStyleClass().addAll("cg-icon-button", "chart-button");
    enlarge.setMinWidth(Button.USE_PREF_SIZE);
    enlarge.setOnAction(event -> toggle());
    node = new HBox(2, title, part, Controls.spacer(), controls, more, enlarge);
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("chart-header");
    node.setMinWidth(0);
    // Controls know how wide they are only once they have been styled.
    controls.widthProperty().addListener((property, before, now) -> fitIn());
    node.widthProperty().addListener((property, before, now) -> Platform.runLater(this::fitIn));
    // How wide texts are is known only when the theme has dressed them.
    node.needsLayoutProperty().addListener((property, before, needs) -> fitAgain(needs));
    slot.enlarged().addListener((property, before, now) -> nameEnlarge());
    nameEnlarge();
  }

  Node node() {
    return node;
  }

  private static String text(String key) {
    return Chart.TEXT.text(key);
  }

  private void toggle() {
    slot.enlarged().set(!slot.enlarged().get());
  }

  private void nameEnlarge() {
    boolean large = slot.enlarged().get();
    String words = text(large ? "shrink" : "enlarge");
    enlarge.setGraphic(
        Controls.icon(
            large ? BootstrapIcons.ARROWS_ANGLE_CONTRACT : BootstrapIcons.ARROWS_ANGLE_EXPAND));
    enlarge.setAccessibleText(words);
    enlarge.setTooltip(Controls.tooltip(words));
    if (slot.shown().get() != null) {
      fillMore(slot.shown().get());
    }
  }

  /** Shows the controls of a chart, and the charts that could be there instead. */
  void show(Chart chart, Task task) {
    controls.getChildren().setAll(controlsOf.computeIfAbsent(chart.id(), id -> chart.controls()));
    Controls.present(part, chart.isOfPart());
    about.setText(chart.name(task) + ": " + chart.about());
    fillTitle(chart, task);
    fillMore(chart);
    Explain.mark(slot.node(), termOf(chart, task));
    fitIn();
  }

  private void fillTitle(Chart chart, Task task) {
    String name = chart.name(task);
    title.setText(name);
    title.setAccessibleText(Chart.TEXT.text("title.accessible", name));
    ToggleGroup group = new ToggleGroup();
    List<MenuItem> items = new ArrayList<>();
    ChartGroup heading = null;
    for (Chart each : slot.charts().fitting(task)) {
      if (each.group() != heading) {
        heading = each.group();
        items.add(groupHeading(heading));
      }
      RadioMenuItem item = new RadioMenuItem(each.name(task));
      item.setId("chart-" + each.id());
      item.setToggleGroup(group);
      item.setSelected(each == chart);
      item.setOnAction(event -> slot.chosen().set(each.id()));
      items.add(item);
    }
    title.getItems().setAll(items);
  }

  private static MenuItem groupHeading(ChartGroup group) {
    MenuItem item = new MenuItem(text("group." + group.id()));
    item.setDisable(true);
    item.getStyleClass().add("chart-group");
    return item;
  }

  private void fillMore(Chart chart) {
    List<MenuItem> items =
        new ArrayList<>(optionsOf.computeIfAbsent(chart.id(), id -> chart.options()));
    if (!items.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(item("copy.image", sharing::copyImage));
    items.add(item("copy.numbers", sharing::copyNumbers));
    items.add(new SeparatorMenuItem());
    items.add(item("save.png", sharing::savePng));
    items.add(item("save.svg", sharing::saveSvg));
    items.add(item("save.csv", sharing::saveCsv));
    items.add(new SeparatorMenuItem());
    items.add(item(slot.enlarged().get() ? "shrink" : "enlarge", this::toggle));
    items.add(item("explain", this::explain));
    more.getItems().setAll(items);
  }

  /** A score over the epochs is another one for numbers than for classes. */
  private static String termOf(Chart chart, Task task) {
    boolean number = chart.id().equals("accuracy") && !task.isClassification();
    return Explain.termOfChart(number ? "r2" : chart.id());
  }

  private void explain() {
    Explain.termOf(slot.node()).ifPresent(term -> Explain.ask(title, term));
  }

  private MenuItem item(String key, Runnable deed) {
    MenuItem item = new MenuItem(text(key));
    item.setId(more.getId() + "-" + key.replace('.', '-'));
    item.setOnAction(event -> deed.run());
    return item;
  }

  /** Names what is seen: the part of the data may change from frame to frame. */
  void name(ChartInput in) {
    Split split = in.frame().plot().split();
    boolean same =
        input != null && input.part() == in.part() && input.frame().plot().split() == split;
    input = in;
    if (!same) {
      fillPart(split);
      fitIn();
    }
  }

  private void fillPart(Split split) {
    ToggleGroup group = new ToggleGroup();
    List<MenuItem> items = new ArrayList<>();
    for (Part each : Part.values()) {
      if (split.count(each) > 0) {
        RadioMenuItem item = new RadioMenuItem(text("rows." + each.id()));
        item.setId(part.getId() + "-" + each.id());
        item.setToggleGroup(group);
        item.setSelected(each == input.part());
        item.setOnAction(event -> look(each));
        items.add(item);
      }
    }
    part.getItems().setAll(items);
    part.setAccessibleText(Chart.TEXT.text("part.accessible", ChartTexts.rows(input.part())));
  }

  private void look(Part each) {
    var view = slot.workbench().view();
    view.set(view.get().withPart(each));
  }

  private void fitAgain(boolean isMoving) {
    if (!isMoving && brevity < MOST_BREVITY && node.prefWidth(-1) > node.getWidth()) {
      Platform.runLater(this::fitIn);
    }
  }

  /** Says as much as there is room for: what can be said shorter is said shorter, in turn. */
  private void fitIn() {
    for (brevity = 0; brevity <= MOST_BREVITY && input != null; brevity++) {
      Chart chart = slot.shown().get();
      title.setText(brevity < 2 ? chart.name(input.task()) : chart.shortName(input.task()));
      String dot = brevity < 2 ? "· " : "";
      part.setText(dot + text((brevity < 1 ? "rows." : "part.") + input.part().id()));
      Controls.present(enlarge, brevity < 3);
      Controls.present(controls, brevity < 4);
      if (node.prefWidth(-1) <= node.getWidth()) {
        return;
      }
    }
  }
}
