package chalkgrad.ui.common.plot;

import chalkgrad.ui.theme.Palette;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/**
 * Draws shapes of an SVG 1.1 document, which stay sharp at any size; texts stay texts that can be
 * searched and set in another font.
 */
public final class SvgPen implements Pen {
  private static final int DECIMALS = 100;

  private final Ruler ruler;
  private final double width;
  private final double height;
  private final StringBuilder body = new StringBuilder();
  private final StringBuilder path = new StringBuilder();
  private final Deque<Look> saved = new ArrayDeque<>();
  private Look look = new Look();
  private int clips;

  /** What {@link #save} remembers. */
  private static final class Look {
    private Color fill = Color.BLACK;
    private Color stroke = Color.BLACK;
    private double lineWidth = 1;
    private double[] dashes = {};
    private StrokeLineCap cap = StrokeLineCap.SQUARE;
    private StrokeLineJoin join = StrokeLineJoin.MITER;
    private TextAlignment align = TextAlignment.LEFT;
    private VPos baseline = VPos.BASELINE;
    private boolean bold;
    private int openGroups;

    private Look copy() {
      Look copy = new Look();
      copy.fill = fill;
      copy.stroke = stroke;
      copy.lineWidth = lineWidth;
      copy.dashes = dashes;
      copy.cap = cap;
      copy.join = join;
      copy.align = align;
      copy.baseline = baseline;
      copy.bold = bold;
      return copy;
    }
  }

  /**
   * @param ruler measures texts; readers that lack its font use another one without serifs
   */
  public SvgPen(Ruler ruler, double width, double height) {
    this.ruler = ruler;
    this.width = width;
    this.height = height;
  }

  /**
   * The document so far.
   *
   * @param title what the picture is called
   * @param description what it says, for those who cannot see it
   * @param ground the colour behind everything
   * @param left how far the ground reaches beyond the pen's own on this side and the other
   * @param above how far it reaches above; below it is as far as to the left
   */
  public String document(
      String title, String description, Color ground, double left, double above) {
    String w = number(width + 2 * left);
    String h = number(height + above + left);
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"").append(w);
    text.append("\" height=\"").append(h).append("\" viewBox=\"").append(number(-left));
    text.append(' ').append(number(-above)).append(' ').append(w).append(' ').append(h);
    text.append("\" font-family=\"").append(families()).append("\" font-size=\"");
    text.append(number(ruler.fontSize())).append("\">\n<title>").append(escaped(title));
    text.append("</title>\n<desc>").append(escaped(description)).append("</desc>\n<rect x=\"");
    text.append(number(-left)).append("\" y=\"").append(number(-above));
    text.append("\" width=\"").append(w).append("\" height=\"").append(h).append('"');
    text.append(paint("fill", ground)).append("/>\n").append(body);
    saved.forEach(open -> text.append("</g>\n".repeat(open.openGroups)));
    return text.append("</g>\n".repeat(look.openGroups)).append("</svg>\n").toString();
  }

  private String families() {
    String usual = "DejaVu Sans, Verdana, Arial, sans-serif";
    // JavaFX's name of whatever the desktop's font is means nothing elsewhere.
    String own = ruler.fontFamily();
    return own.equals("System") ? usual : escaped(own) + ", " + usual;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return height;
  }

  @Override
  public Ruler ruler() {
    return ruler;
  }

  @Override
  public void setFill(Color color) {
    look.fill = color;
  }

  @Override
  public void setStroke(Color color) {
    look.stroke = color;
  }

  @Override
  public void setLineWidth(double lineWidth) {
    look.lineWidth = lineWidth;
  }

  @Override
  public void setLineDashes(double... dashes) {
    look.dashes = dashes.clone();
  }

  @Override
  public void setLineCap(StrokeLineCap cap) {
    look.cap = cap;
  }

  @Override
  public void setLineJoin(StrokeLineJoin join) {
    look.join = join;
  }

  @Override
  public void setTextAlign(TextAlignment align) {
    look.align = align;
  }

  @Override
  public void setTextBaseline(VPos baseline) {
    look.baseline = baseline;
  }

  @Override
  public void setBold(boolean bold) {
    look.bold = bold;
  }

  @Override
  public void strokeLine(double x1, double y1, double x2, double y2) {
    if (Double.isFinite(x1 + y1 + x2 + y2)) {
      String place = at("x1", x1) + at("y1", y1) + at("x2", x2) + at("y2", y2);
      element("line", place + strokes());
    }
  }

  @Override
  public void fillRect(double x, double y, double w, double h) {
    rect(x, y, w, h, paint("fill", look.fill));
  }

  @Override
  public void strokeRect(double x, double y, double w, double h) {
    rect(x, y, w, h, strokes());
  }

  @Override
  public void fillRoundRect(double x, double y, double w, double h, double arcW, double arcH) {
    rect(x, y, w, h, at("rx", arcW / 2) + at("ry", arcH / 2) + paint("fill", look.fill));
  }

  private void rect(double x, double y, double w, double h, String painted) {
    if (Double.isFinite(x + y + w + h) && w >= 0 && h >= 0) {
      element("rect", at("x", x) + at("y", y) + at("width", w) + at("height", h) + painted);
    }
  }

  @Override
  public void fillOval(double x, double y, double w, double h) {
    oval(x, y, w, h, paint("fill", look.fill));
  }

  @Override
  public void strokeOval(double x, double y, double w, double h) {
    oval(x, y, w, h, strokes());
  }

  private void oval(double x, double y, double w, double h, String painted) {
    if (Double.isFinite(x + y + w + h) && w >= 0 && h >= 0) {
      String place = at("cx", x + w / 2) + at("cy", y + h / 2) + at("rx", w / 2) + at("ry", h / 2);
      element("ellipse", place + painted);
    }
  }

  @Override
  public void fillPolygon(double[] x, double[] y, int corners) {
    polygon(x, y, corners, paint("fill", look.fill));
  }

  @Override
  public void strokePolygon(double[] x, double[] y, int corners) {
    polygon(x, y, corners, strokes());
  }

  private void polygon(double[] x, double[] y, int corners, String painted) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < corners; i++) {
      if (!Double.isFinite(x[i] + y[i])) {
        return;
      }
      points.append(i == 0 ? "" : " ").append(number(x[i])).append(',').append(number(y[i]));
    }
    element("polygon", " points=\"" + points + '"' + painted);
  }

  @Override
  public void beginPath() {
    path.setLength(0);
  }

  @Override
  public void moveTo(double x, double y) {
    segment('M', x, y);
  }

  @Override
  public void lineTo(double x, double y) {
    segment(path.isEmpty() ? 'M' : 'L', x, y);
  }

  private void segment(char word, double x, double y) {
    if (Double.isFinite(x + y)) {
      path.append(word).append(number(x)).append(' ').append(number(y));
    }
  }

  @Override
  public void closePath() {
    path.append('Z');
  }

  @Override
  public void fill() {
    if (!path.isEmpty()) {
      element("path", " d=\"" + path + '"' + paint("fill", look.fill));
    }
  }

  @Override
  public void stroke() {
    if (!path.isEmpty()) {
      element("path", " d=\"" + path + '"' + strokes());
    }
  }

  @Override
  public void fillText(String text, double x, double y) {
    if (text.isEmpty() || !Double.isFinite(x + y)) {
      return;
    }
    double above = ruler.ascent();
    double below = ruler.descent();
    double baseline =
        switch (look.baseline) {
          case TOP -> y + above;
          case CENTER -> y + (above - below) / 2;
          case BASELINE -> y;
          case BOTTOM -> y - below;
        };
    String anchor =
        switch (look.align) {
          case LEFT, JUSTIFY -> "";
          case CENTER -> " text-anchor=\"middle\"";
          case RIGHT -> " text-anchor=\"end\"";
        };
    String weight = look.bold ? " font-weight=\"bold\"" : "";
    body.append("<text").append(at("x", x)).append(at("y", baseline)).append(anchor);
    body.append(weight).append(paint("fill", look.fill)).append('>');
    body.append(escaped(text)).append("</text>\n");
  }

  @Override
  public void save() {
    saved.push(look);
    look = look.copy();
  }

  @Override
  public void restore() {
    body.append("</g>\n".repeat(look.openGroups));
    look = saved.pop();
  }

  @Override
  public void clip(double x, double y, double w, double h) {
    path.setLength(0);
    String id = "clip" + ++clips;
    body.append("<clipPath id=\"").append(id).append("\">\n");
    element("rect", at("x", x) + at("y", y) + at("width", w) + at("height", h));
    body.append("</clipPath>\n<g clip-path=\"url(#").append(id).append(")\">\n");
    look.openGroups++;
  }

  private void element(String name, String attributes) {
    body.append('<').append(name).append(attributes).append("/>\n");
  }

  private String strokes() {
    StringBuilder text = new StringBuilder(" fill=\"none\"").append(paint("stroke", look.stroke));
    text.append(at("stroke-width", look.lineWidth));
    if (look.dashes.length > 0) {
      text.append(" stroke-dasharray=\"");
      for (int i = 0; i < look.dashes.length; i++) {
        text.append(i == 0 ? "" : " ").append(number(look.dashes[i]));
      }
      text.append('"');
    }
    text.append(word("stroke-linecap", look.cap)).append(word("stroke-linejoin", look.join));
    return text.toString();
  }

  private static String word(String name, Enum<?> value) {
    return ' ' + name + "=\"" + value.name().toLowerCase(Locale.ROOT) + '"';
  }

  private static String at(String name, double value) {
    return ' ' + name + "=\"" + number(value) + '"';
  }

  private static String paint(String name, Color color) {
    String text = String.format(Locale.ROOT, " %s=\"#%06x\"", name, Palette.argb(color) & 0xffffff);
    return color.getOpacity() >= 1 ? text : text + at(name + "-opacity", color.getOpacity());
  }

  /** In hundredths of a pixel, which nobody can see. */
  private static String number(double value) {
    double rounded = Math.rint(value * DECIMALS) / DECIMALS;
    return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e9
        ? Long.toString((long) rounded)
        : Double.toString(rounded);
  }

  /** What XML cannot hold at all becomes U+FFFD. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            default -> safe.appendCodePoint(isXml(c) ? c : 0xfffd);
          }
        });
    return safe.toString();
  }

  /** The characters of XML 1.0, production 2; half of a surrogate pair is none. */
  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xd7ff
        || c >= 0xe000 && c <= 0xfffd
        || c >= 0x10000;
  }
}
