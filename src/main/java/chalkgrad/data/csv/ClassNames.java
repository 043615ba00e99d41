package chalkgrad.data.csv;

import chalkgrad.base.UserException;
import chalkgrad.data.Task;
import chalkgrad.data.csv.ColumnProfile.Kind;
import chalkgrad.data.csv.Finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The classes of a target: their names in order, and the class of each row. */
final class ClassNames {
  private static final Set<String> POSITIVE_WORDS =
      Set.of("1", "true", "yes", "y", "t", "on", "positive", "pos");

  private final Column target;
  private final Map<String, String> spelling = new HashMap<>();
  private final List<String> names;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Collects the classes of the given rows.
   *
   * @throws UserException if there is only one class, or none is called like the positive class
   *     that the user gave
   */
  ClassNames(Column target, int[] rows, Task task, CsvOptions options) {
    this.target = target;
    Set<String> found = new TreeSet<>(NaturalOrder.INSTANCE);
    for (int row : rows) {
      found.add(name(row));
    }
    names = new ArrayList<>(found);
    if (names.size() < 2) {
      throw Texts.error("error.one-class", target.profile().name(), names.getFirst());
    }
    if (task == Task.BINARY) {
      orderBinary(options);
    } else if (options.positiveClass().isPresent()) {
      findings.add(Finding.of(Severity.NOTE, "found.positive-unused", task.id()));
    }
  }

  /** One spelling for each class: 1 and 1.0 are the same number, True and TRUE the same word. */
  private String name(int row) {
    if (target.isNumeric()) {
      return Texts.number(target.numbers()[row]);
    }
    String text = target.text()[row];
    return target.profile().kind() == Kind.BOOLEAN
        ? spelling.computeIfAbsent(text.toLowerCase(Locale.ROOT), key -> text)
        : text;
  }

  private void orderBinary(CsvOptions options) {
    String positive;
    if (options.positiveClass().isPresent()) {
      positive = given(options.positiveClass().get());
    } else {
      positive =
          names.stream()
              .filter(name -> POSITIVE_WORDS.contains(name.toLowerCase(Locale.ROOT)))
              .findFirst()
              .orElse(names.getLast());
      findings.add(
          Finding.of(
              Severity.GUESS, "guess.positive", target.profile().name(), Texts.shown(positive)));
    }
    names.remove(positive);
    names.add(positive);
  }

  private String given(String wanted) {
    double number = NumberText.parse(wanted.strip(), DecimalMark.POINT);
    String canonical =
        target.isNumeric() && !Double.isNaN(number) ? Texts.number(number) : wanted.strip();
    return names.stream()
        .filter(name -> name.equals(canonical))
        .findFirst()
        .or(() -> names.stream().filter(name -> name.equalsIgnoreCase(canonical)).findFirst())
        .orElseThrow(() ->
            Texts.error("error.unknown-class", wanted, target.profile().name(), Texts.list(names)));
  }

  List<String> names() {
    return names;
  }

  /** The class of each of the given rows, as an index into the names; adds how often each is. */
  double[] encode(int[] rows) {
    Map<String, Integer> places = new HashMap<>();
    names.forEach(name -> places.put(name, places.size()));
    double[] classes = new double[rows.length];
    int[] counts = new int[names.size()];
    for (int i = 0; i < rows.length; i++) {
      int place = places.get(name(rows[i]));
      classes[i] = place;
      counts[place]++;
    }
    findings.add(Finding.of(Severity.NOTE, "found.classes", target.profile().name(), said(counts)));
    return classes;
  }

  private String said(int[] counts) {
    return names.stream()
        .map(name -> Texts.shown(name) + ": " + counts[names.indexOf(name)])
        .collect(Collectors.joining(", "));
  }

  List<Finding> findings() {
    return findings;
  }
}
