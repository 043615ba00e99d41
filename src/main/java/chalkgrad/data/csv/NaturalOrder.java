package chalkgrad.data.csv;

import java.util.Comparator;

/** Numbers by size and before texts, texts by letters, false before true. */
final class NaturalOrder implements Comparator<String> {
  static final NaturalOrder INSTANCE = new NaturalOrder();

  @Override
  public int compare(String a, String b) {
    double x = NumberText.parse(a, DecimalMark.POINT);
    double y = NumberText.parse(b, DecimalMark.POINT);
    if (Double.isNaN(x) != Double.isNaN(y)) {
      return Double.isNaN(x) ? 1 : -1;
    }
    int order = Double.isNaN(x) ? a.compareToIgnoreCase(b) : Double.compare(x, y);
    return order != 0 ? order : a.compareTo(b);
  }
}
