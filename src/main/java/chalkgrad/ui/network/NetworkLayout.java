package chalkgrad.ui.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the layers and their neurons stand: plain numbers, no toolkit. Neurons shrink until a layer
 * fits the height; a layer that does not fit even at {@link #MIN_SIZE} shows its first neurons, a
 * gap for an ellipsis, and its last one. Layers that do not fit the width make the picture wider
 * than the room.
 *
 * @param width of the whole picture, at least that of the room
 * @param pitch distance between the centres of neighbouring columns
 * @param columns input, hidden layers, output
 */
public record NetworkLayout(double width, double height, double pitch, List<Column> columns) {
  /** Side of a neuron at most and at least. */
  public static final double MAX_SIZE = 44;

  public static final double MIN_SIZE = 14;

  private static final double MAX_GAP = 26;
  private static final double MIN_GAP = 4;
  private static final double MAX_PITCH = 360;
  private static final double MIN_ROWS = 3;

  /** How much larger than the smallest column's neurons those of another may be. */
  private static final double MAX_RATIO = 1.3;

  /**
   * What the layout is made from.
   *
   * @param widths neurons of each layer, the input's first
   * @param top,bottom room that is kept free above and below the neurons
   * @param minPitch how close columns may stand
   * @param left,right room that is kept free beside the centres of the first and the last column
   */
  public record Room(
      List<Integer> widths,
      double width,
      double height,
      double top,
      double bottom,
      double minPitch,
      double left,
      double right) {
    public Room {
      widths = List.copyOf(widths);
    }
  }

  /**
   * One layer.
   *
   * @param x centre of its neurons
   * @param size side of a neuron
   * @param firstY centre of the uppermost neuron
   * @param rowPitch distance between the centres of neighbouring neurons
   * @param units neurons of the layer
   * @param leading so many of the first ones are drawn; fewer than {@code units} if they do not
   *     fit, then with an ellipsis and the last one after them
   */
  public record Column(
      double x, double size, double firstY, double rowPitch, int units, int leading) {
    public boolean overflows() {
      return leading < units;
    }

    /** Number of neurons that are drawn. */
    public int drawn() {
      return overflows() ? leading + 1 : units;
    }

    /** The neuron in a slot, slots being counted from 0 through those that are drawn. */
    public int neuron(int slot) {
      return slot < leading ? slot : units - 1;
    }

    /** The slot in which a neuron is drawn; −1 if it is not. */
    public int slot(int neuron) {
      if (neuron < 0 || neuron >= units) {
        return -1;
      }
      if (neuron < leading) {
        return neuron;
      }
      return neuron == units - 1 ? leading : -1;
    }

    /** Centre of the neuron in a slot. */
    public double y(int slot) {
      return firstY + rowPitch * (slot < leading ? slot : slot + 1);
    }

    /** Centre of the ellipsis; only where the layer overflows. */
    public double ellipsisY() {
      return firstY + rowPitch * leading;
    }

    /** Number of neurons that the ellipsis stands for. */
    public int omitted() {
      return units - drawn();
    }

    double leftEdge() {
      return x - size / 2;
    }

    double rightEdge() {
      return x + size / 2;
    }

    boolean contains(int slot, double px, double py) {
      return Math.abs(px - x) <= size / 2 && Math.abs(py - y(slot)) <= size / 2;
    }
  }

  public NetworkLayout {
    columns = List.copyOf(columns);
  }

  /** Places the layers. */
  public static NetworkLayout of(Room room) {
    int count = room.widths().size();
    double area =
        Math.max(room.height() - room.top() - room.bottom(), MIN_ROWS * (MIN_SIZE + MIN_GAP));
    double free = room.width() - room.left() - room.right();
    double pitch = count < 2 ? 0 : Math.clamp(free / (count - 1), room.minPitch(), MAX_PITCH);
    double used = room.left() + pitch * (count - 1) + room.right();
    double firstX = room.left() + Math.max(0, (room.width() - used) / 2);
    double smallest = MAX_SIZE;
    for (int units : room.widths()) {
      smallest = Math.min(smallest, fittingSize(units, area));
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double size = Math.min(fittingSize(room.widths().get(i), area), smallest * MAX_RATIO);
      columns.add(column(room.widths().get(i), firstX + i * pitch, size, room.top(), area));
    }
    return new NetworkLayout(Math.max(used, room.width()), room.height(), pitch, columns);
  }

  private static Column column(int units, double x, double size, double top, double area) {
    int capacity = capacity(area);
    int leading = units <= capacity ? units : capacity - 2;
    int rows = units <= capacity ? units : capacity;
    double rowPitch = Math.min(area / rows, 2 * size);
    double firstY = top + area / 2 - rowPitch * (rows - 1) / 2;
    return new Column(x, size, firstY, rowPitch, units, leading);
  }

  /** How many rows there are at the smallest size. */
  private static int capacity(double area) {
    return (int) Math.floor(area / (MIN_SIZE + MIN_GAP) + 1e-9);
  }

  /**
   * The largest side with which so many neurons fit: size + gap(size) = area / units, the gap being
   * linear in the size.
   */
  private static double fittingSize(int units, double area) {
    double slope = (MAX_GAP - MIN_GAP) / (MAX_SIZE - MIN_SIZE);
    double size = (area / units - MIN_GAP + slope * MIN_SIZE) / (1 + slope);
    return Math.clamp(size, MIN_SIZE, MAX_SIZE);
  }

  private static double gap(double size) {
    return MIN_GAP + (size - MIN_SIZE) * (MAX_GAP - MIN_GAP) / (MAX_SIZE - MIN_SIZE);
  }

  /** The middle of the gap on the right of a column. */
  public double gapX(int column) {
    return (columns.get(column).x() + columns.get(column + 1).x()) / 2;
  }
}
