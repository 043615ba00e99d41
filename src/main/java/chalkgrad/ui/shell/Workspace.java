package chalkgrad.ui.shell;

import chalkgrad.ui.common.Card;
import chalkgrad.ui.common.Foldable;
import chalkgrad.ui.common.Setting;
import chalkgrad.ui.common.Settings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Where the panes stand: settings on the left, the network in the middle, its results on the right,
 * with dividers between them. Where there is no room for three columns, as on a small screen at 200
 * percent, one or two of them are shown at a time.
 */
final class Workspace {
  /** What stands in a column. */
  enum Part {
    DATA,
    NETWORK,
    RESULTS
  }

  /** Below these sizes three columns are too many, and below the last ones two. */
  private static final double WIDE = 1060;

  private static final double HIGH = 540;
  private static final double PAIR = 800;
  private static final double GAP = 10;
  private static final double NARROW_GAP = 6;
  private static final double CARD_WIDTH = 272;

  /** The bar of the column takes some room beside the cards. */
  private static final double LEFT_WIDTH = CARD_WIDTH + 9;

  private static final double LEFT_MOST = 520;
  private static final double LEAST = 300;
  private static final double RIGHT = 0.42;

  private static final Setting<Double> LEFT_SIZE =
      Setting.number("pane.left.width", LEFT_WIDTH, LEFT_WIDTH, LEFT_MOST);
  private static final Setting<Double> RIGHT_SIZE = Setting.number("pane.right", RIGHT, 0, 1);
  private static final Setting<Boolean> LEFT_FOLDED = Setting.flag("pane.left.folded", false);
  private static final Setting<Boolean> RIGHT_FOLDED = Setting.flag("pane.right.folded", false);

  private final Settings settings;
  private final Split left;
  private final Split right;
  private final RightColumn results;
  private final StackPane node;
  private final Map<Node, Part> columns;
  private final ReadOnlyObjectWrapper<Set<Part>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", EnumSet.allOf(Part.class));

  /** The parts asked for in a small window, the latest first. */
  private final List<Part> wanted = new ArrayList<>(List.of(Part.NETWORK, Part.RESULTS, Part.DATA));

  private int room = Part.values().length;
  private boolean low;

  /**
   * @param cards of the left column
   * @param network the middle
   */
  Workspace(List<? extends Region> cards, Region network, RightColumn results, Settings settings) {
    this.settings = settings;
    this.results = results;
    ScrollPane data = column(cards);
    right =
        new Split(
            "right",
            GAP,
            network,
            results.node(),
            Split.Measured.SECOND,
            settings.property(RIGHT_FOLDED));
    right.arrange(Orientation.HORIZONTAL, size(RIGHT_SIZE, LEAST, LEAST));
    left =
        new Split("left", GAP, data, right, Split.Measured.FIRST, settings.property(LEFT_FOLDED));
    left.arrange(Orientation.HORIZONTAL, size(LEFT_SIZE, LEFT_WIDTH, LEAST));
    node = new StackPane(left);
    node.setId("content");
    node.setMinSize(0, 0);
    columns = Map.of(data, Part.DATA, network, Part.NETWORK, results.node(), Part.RESULTS);
    columns.forEach((column, part) -> column.setUserData((Foldable) () -> bring(part)));
    cards.forEach(this::remember);
    arrange(Double.MAX_VALUE, Double.MAX_VALUE);
  }

  private Split.Size size(Setting<Double> setting, double least, double leastOther) {
    return new Split.Size(settings.property(setting), setting.usual(), least, leastOther);
  }

  private void remember(Region card) {
    if (card instanceof Card foldable) {
      String name = "pane." + card.getId() + ".folded";
      ObjectProperty<Boolean> folded = settings.property(Setting.flag(name, false));
      foldable.open().set(!folded.get());
      foldable.open().addListener((property, before, now) -> folded.set(!now));
    }
  }

  private static ScrollPane column(List<? extends Region> cards) {
    ScrollPane column = new ScrollPane(new CardColumns(GAP, CARD_WIDTH, cards));
    column.setId("left-column");
    column.getStyleClass().add("cg-column");
    column.setFitToWidth(true);
    column.setFitToHeight(true);
    column.setMinSize(0, 0);
    column.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    column.setFocusTraversable(false);
    return column;
  }

  Region node() {
    return node;
  }

  /** Which parts are shown at the moment. */
  ReadOnlyObjectProperty<Set<Part>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Whether not all parts are shown at once. */
  boolean isCompact() {
    return room < Part.values().length;
  }

  /** Makes the best of a window of this size. */
  void arrange(double width, double height) {
    low = height < HIGH;
    boolean small = width < WIDE || low;
    room = small ? (width < PAIR ? 1 : 2) : Part.values().length;
    node.setPadding(new Insets(small ? NARROW_GAP : GAP));
    settle();
  }

  /** Brings a part into sight; in a small window instead of the one that was asked for first. */
  void bring(Part part) {
    wanted.remove(part);
    wanted.addFirst(part);
    switch (part) {
      case DATA -> settings.set(LEFT_FOLDED, false);
      case RESULTS -> settings.set(RIGHT_FOLDED, false);
      case NETWORK -> {}
    }
    settle();
  }

  /** Brings the part into sight that a pane lies in, if it lies in one. */
  void bringHolder(Node pane) {
    for (Node at = pane; at != null; at = at.getParent()) {
      Part part = columns.get(at);
      if (part != null) {
        bring(part);
      }
    }
  }

  /** Folds the left or the right column away, or unfolds it. */
  void fold(Part part) {
    if (isCompact()) {
      bring(part);
    } else {
      Setting<Boolean> folded = part == Part.DATA ? LEFT_FOLDED : RIGHT_FOLDED;
      settings.set(folded, !settings.get(folded));
    }
  }

  /** Everything back to where it stands at first. */
  void restore() {
    settings.set(LEFT_SIZE, LEFT_SIZE.usual());
    settings.set(RIGHT_SIZE, RIGHT_SIZE.usual());
    results.restore();
    settings.set(LEFT_FOLDED, false);
    settings.set(RIGHT_FOLDED, false);
  }

  private void settle() {
    Set<Part> now = EnumSet.copyOf(wanted.subList(0, room));
    boolean network = now.contains(Part.NETWORK);
    boolean outcome = now.contains(Part.RESULTS);
    // One above the other needs height, side by side a window of its own.
    results.arrange(low && room == 1);
    right.show(network, outcome);
    left.show(now.contains(Part.DATA), network || outcome);
    shown.set(now);
  }
}
