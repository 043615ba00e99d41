package chalkgrad.data.split;

/** Shares out whole rows by largest remainder (Hamilton's method) with an upper bound for each. */
final class Apportionment {
  private Apportionment() {}

  /**
   * Gives each class the whole part of {@code sizes[c]·share}, then one row more to those that miss
   * most, until the total is reached or no bound leaves room. Of equals the first one gets the row.
   *
   * @param most the bound of each class
   * @return the rows of each class
   */
  static int[] of(int[] sizes, double share, int total, int[] most) {
    int[] given = new int[sizes.length];
    int left = total;
    for (int c = 0; c < sizes.length; c++) {
      given[c] = Math.min(Math.min((int) (sizes[c] * share), most[c]), left);
      left -= given[c];
    }
    while (left > 0) {
      int neediest = neediest(sizes, share, given, most);
      if (neediest < 0) {
        break;
      }
      given[neediest]++;
      left--;
    }
    return given;
  }

  private static int neediest(int[] sizes, double share, int[] given, int[] most) {
    int found = -1;
    double largest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < sizes.length; c++) {
      double missing = sizes[c] * share - given[c];
      if (given[c] < most[c] && missing > largest) {
        found = c;
        largest = missing;
      }
    }
    return found;
  }
}
