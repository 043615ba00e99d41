package chalkgrad.ui.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the layers and their neurons stand: plain numbers, no toolkit. Neurons shrink until a layer
 * fits the height; a layer that does not fit even at {@link #MIN_SIZE} is a window onto its
 * neurons, with a group above and one below for those that are not in it. Between two such layers
 * stands their weight matrix. Layers that do not fit the width make the picture wider than the
 * room.
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

  /** However small the zoom, columns stand so far apart. */
  private static final double LEAST_PITCH = 28;

  private static final double MATRIX_GAP = 5;
  private static final double MAX_MATRIX = 220;

  /** How much larger than the smallest column's neurons those of another may be. */
  private static final double MAX_RATIO = 1.3;

  /**
   * What the layout is made from.
   *
   * @param widths neurons of each layer, the input's first
   * @param firsts the first neuron that is wanted in sight, for each layer that does not fit
   * @param top,bottom room that is kept free above and below the neurons
   * @param minPitch how close columns may stand
   * @param left,right room that is kept free beside the centres of the first and the last column
   * @param zoom 1 as it fits, more for larger neurons further apart, less for columns nearer to
   *     each other
   */
  public record Room(
      List<Integer> widths,
      List<Integer> firsts,
      double width,
      double height,
      double top,
      double bottom,
      double minPitch,
      double left,
      double right,
      double zoom) {
    public Room {
      widths = List.copyOf(widths);
      firsts = List.copyOf(firsts);
    }

    /** Distance of columns at zoom 1. */
    double naturalPitch() {
      return Math.clamp(fittingPitch(), minPitch, Math.max(MAX_PITCH, minPitch));
    }

    private double fittingPitch() {
      return (width - left - right) / Math.max(1, widths.size() - 1);
    }

    /** The zoom at which all columns are in sight; at most 1. */
    double fittingZoom() {
      return Math.min(1, Math.max(LEAST_PITCH, fittingPitch()) / naturalPitch());
    }

    private double growth() {
      return Math.max(1, zoom);
    }
  }

  /**
   * One layer.
   *
   * @param x centre of its neurons
   * @param size side of a neuron
   * @param firstY centre of the uppermost row: a group or a neuron
   * @param rowPitch distance between the centres of neighbouring rows
   * @param units neurons of the layer
   * @param first the first neuron that is drawn; those before it are a group in a row of their own
   * @param drawn number of neurons that are drawn; those after them are a group likewise
   */
  public record Column(
      double x, double size, double firstY, double rowPitch, int units, int first, int drawn) {
    public boolean overflows() {
      return drawn < units;
    }

    /** The neuron in a slot, slots being counted from 0 through those that are drawn. */
    public int neuron(int slot) {
      return first + slot;
    }

    /** The slot in which a neuron is drawn; −1 if it is not. */
    public int slot(int neuron) {
      return neuron >= first && neuron < first + drawn ? neuron - first : -1;
    }

    /** Centre of the neuron in a slot. */
    public double y(int slot) {
      return firstY + rowPitch * (slot + (first > 0 ? 1 : 0));
    }

    /** Number of neurons above the drawn ones; their group stands at {@code firstY}. */
    public int above() {
      return first;
    }

    /** Number of neurons below the drawn ones. */
    public int below() {
      return units - first - drawn;
    }

    /** Centre of the group of those below. */
    public double belowY() {
      return y(drawn);
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
    double area = area(room);
    double pitch = count < 2 ? 0 : Math.max(LEAST_PITCH, room.naturalPitch() * room.zoom());
    double used = room.left() + pitch * (count - 1) + room.right();
    double firstX = room.left() + Math.max(0, (room.width() - used) / 2);
    double smallest = MAX_SIZE * room.growth();
    for (int units : room.widths()) {
      smallest = Math.min(smallest, fittingSize(units, area, room.growth()));
    }
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double fitting = fittingSize(room.widths().get(i), area, room.growth());
      double size = Math.min(Math.min(fitting, smallest * MAX_RATIO), pitch(pitch, count) / 2);
      columns.add(column(room, i, firstX + i * pitch, size));
    }
    return new NetworkLayout(Math.max(used, room.width()), room.height(), pitch, columns);
  }

  private static double pitch(double pitch, int count) {
    return count < 2 ? Double.POSITIVE_INFINITY : pitch;
  }

  private static double area(Room room) {
    double least = MIN_ROWS * (MIN_SIZE + MIN_GAP) * room.growth();
    return Math.max(room.height() - room.top() - room.bottom(), least);
  }

  private static Column column(Room room, int layer, double x, double size) {
    int units = room.widths().get(layer);
    double area = area(room);
    int rows = Math.min(units, capacity(area, room.growth()));
    boolean fits = rows == units;
    int first = fits ? 0 : Math.clamp(room.firsts().get(layer), 0, units - (rows - 1));
    boolean both = !fits && first > 0 && first < units - (rows - 1);
    int drawn = fits ? units : both ? rows - 2 : rows - 1;
    double rowPitch = Math.min(area / rows, 2 * size);
    double firstY = room.top() + area / 2 - rowPitch * (rows - 1) / 2;
    return new Column(x, size, firstY, rowPitch, units, first, drawn);
  }

  /** How many rows there are at the smallest size. */
  private static int capacity(double area, double growth) {
    return (int) Math.floor(area / ((MIN_SIZE + MIN_GAP) * growth) + 1e-9);
  }

  /**
   * The largest side with which so many neurons fit: size + gap(size) = area / units, the gap being
   * linear in the size.
   */
  private static double fittingSize(int units, double area, double growth) {
    double slope = (MAX_GAP - MIN_GAP) / (MAX_SIZE - MIN_SIZE);
    double size = (area / growth / units - MIN_GAP + slope * MIN_SIZE) / (1 + slope);
    return growth * Math.clamp(size, MIN_SIZE, MAX_SIZE);
  }

  /** Where the weight matrix between a column and the one on its left stands: a square. */
  public record Matrix(int layer, double x, double y, double side) {
    boolean contains(double px, double py) {
      return px >= x && px < x + side && py >= y && py < y + side;
    }
  }

  /** Whether the weights between a column and the one on its left are a picture, not lines. */
  public boolean isMatrix(int layer) {
    return columns.get(layer).overflows() && columns.get(layer - 1).overflows();
  }

  /** The weight matrices that stand instead of lines. */
  public List<Matrix> matrices() {
    List<Matrix> matrices = new ArrayList<>();
    for (int layer = 1; layer < columns.size(); layer++) {
      if (isMatrix(layer)) {
        Column left = columns.get(layer - 1);
        Column right = columns.get(layer);
        double room = right.leftEdge() - left.rightEdge() - 2 * MATRIX_GAP;
        double high = right.rowPitch() * right.drawn();
        double side = Math.rint(Math.clamp(room, 4, Math.max(4, Math.min(high, MAX_MATRIX))));
        double middle = (right.y(0) + right.y(right.drawn() - 1)) / 2;
        double x = Math.rint(gapX(layer - 1) - side / 2);
        matrices.add(new Matrix(layer, x, Math.rint(middle - side / 2), side));
      }
    }
    return matrices;
  }

  /** The middle of the gap on the right of a column. */
  public double gapX(int column) {
    return (columns.get(column).x() + columns.get(column + 1).x()) / 2;
  }
}
