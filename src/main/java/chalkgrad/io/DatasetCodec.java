package chalkgrad.io;

import static chalkgrad.io.Codecs.TEXT;

import chalkgrad.base.Messages;
import chalkgrad.data.ColumnGroup;
import chalkgrad.data.ColumnGroup.Coding;
import chalkgrad.data.Dataset;
import chalkgrad.data.MissingPolicy;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Samples. Few of them stand there row by row, each row its features and then its target: a class
 * by its name, a number as it is, a gap as {@code null}. Many are packed.
 */
final class DatasetCodec implements Codec<Dataset> {
  private static final Messages MESSAGES = Messages.of(DatasetCodec.class);
  private static final int CLASSES_OF_BINARY = 2;
  private static final Map<Character, Part> PARTS =
      Map.of('T', Part.TRAIN, 'V', Part.VALIDATION, 'E', Part.TEST);

  private static final Codec<Task> TASK = Codecs.word(Task.values(), Task::id);
  private static final Codec<List<String>> NAMES = Codecs.list(TEXT);
  private static final Codec<MissingPolicy> POLICY =
      Codecs.word(MissingPolicy.values(), MissingPolicy::id);
  private static final Codec<Coding> CODING =
      Codecs.word(
          Coding.values(),
          coding ->
              switch (coding) {
                case NUMBER -> "number";
                case YES_NO -> "yes-no";
                case ONE_HOT -> "one-hot";
              });

  /** What is said of a table beside its samples. */
  private record Head(
      String name, Task task, List<String> columns, String target, List<String> classes) {
    static Head of(Dataset data) {
      return new Head(
          data.name(), data.task(), data.featureNames(), data.targetName(), data.classNames());
    }
  }

  @Override
  public JsonNode write(Dataset data) {
    return write(data, Codecs.object());
  }

  /** Adds what is said of a table beside its samples, and how many these are. */
  ObjectNode writeHead(Dataset data, ObjectNode node) {
    return head(data, node).put("samples", data.rows());
  }

  private static ObjectNode head(Dataset data, ObjectNode node) {
    node.put("name", data.name()).put("task", data.task().id());
    node.set("columns", NAMES.write(data.featureNames()));
    node.put("target", data.targetName());
    if (data.task().isClassification()) {
      node.set("classes", NAMES.write(data.classNames()));
    }
    return node;
  }

  ObjectNode write(Dataset data, ObjectNode node) {
    head(data, node);
    List<ColumnGroup> usual = withoutGroups(data).groups();
    if (!data.groups().equals(usual)) {
      var groups = node.putArray("groups");
      data.groups().forEach(group -> groups.add(group(group)));
    }
    SampleArrays.write(data, node);
    long[] ids = LongStream.range(0, data.rows()).map(row -> data.id((int) row)).toArray();
    if (!Arrays.equals(ids, LongStream.range(0, ids.length).toArray())) {
      Arrays.stream(ids).forEach(node.putArray("ids")::add);
    }
    if (data.hasParts()) {
      node.put("parts", letters(data));
    }
    return node;
  }

  /** A table with the same columns, each a number of its own. */
  private static Dataset withoutGroups(Dataset data) {
    double[] none = {};
    return new Dataset(
        "", Task.REGRESSION, data.featureNames(), "", List.of(), none, none, new long[0], null);
  }

  private static ObjectNode group(ColumnGroup group) {
    ObjectNode node = Codecs.object().put("name", group.name());
    node.set("coding", CODING.write(group.coding()));
    node.put("width", group.width()).put("missing", group.missing().id());
    if (!group.words().isEmpty()) {
      group.words().forEach(node.putArray("words")::add);
    }
    return node;
  }

  private static String letters(Dataset data) {
    StringBuilder letters = new StringBuilder();
    for (int row = 0; row < data.rows(); row++) {
      letters.append(
          switch (data.part(row)) {
            case TRAIN -> 'T';
            case VALIDATION -> 'V';
            case TEST -> 'E';
          });
    }
    return letters.toString();
  }

  /** Whether the samples themselves are there. */
  boolean hasRows(Fields fields) {
    return fields.has("rows") || fields.has("features");
  }

  private static Head head(Fields fields) {
    Task task = TASK.read(fields.required("task"), null);
    List<String> columns = NAMES.read(fields.required("columns"), null);
    List<String> classes =
        task.isClassification() ? classes(fields.required("classes"), task) : List.of();
    return new Head(fields.text("name"), task, columns, fields.text("target"), classes);
  }

  private static List<String> classes(Place place, Task task) {
    List<String> classes = NAMES.read(place, null);
    boolean fits =
        task == Task.BINARY
            ? classes.size() == CLASSES_OF_BINARY
            : classes.size() >= CLASSES_OF_BINARY;
    if (!fits || classes.stream().distinct().count() < classes.size()) {
      throw new Misplaced(
          place.path(),
          MESSAGES.text("error.classes", Integer.toString(classes.size()), task.id()));
    }
    return classes;
  }

  /**
   * Checks that a table was imported as it was before.
   *
   * @throws Misplaced if it was not
   */
  void requireHead(Fields fields, Dataset again) {
    Head head = head(fields);
    long rows = fields.required("samples").whole(0, Integer.MAX_VALUE);
    if (!head.equals(Head.of(again)) || rows != again.rows()) {
      throw new Misplaced(fields.place().path(), MESSAGES.text("error.imported"));
    }
  }

  @Override
  public Dataset read(Place place, Dataset usual) {
    return place.object(this::read);
  }

  Dataset read(Fields fields) {
    Head head = head(fields);
    int width = head.columns().size();
    SampleArrays samples = SampleArrays.read(fields, width, head.classes());
    int rows = samples.targets().length;
    Dataset data =
        new Dataset(
            head.name(),
            head.task(),
            head.columns(),
            head.target(),
            head.classes(),
            samples.features(),
            samples.targets(),
            ids(fields, rows),
            parts(fields, rows));
    return fields.optional(
        "groups", data, place -> place.guarded(() -> data.withGroups(groups(place))));
  }

  private static List<ColumnGroup> groups(Place place) {
    int[] first = {0};
    return place.list(each ->
        each.object(fields -> {
          int width = (int) fields.whole("width", 1, 1, Integer.MAX_VALUE);
          ColumnGroup group =
              new ColumnGroup(
                  fields.text("name"),
                  fields.optional("coding", Coding.NUMBER, word -> CODING.read(word, null)),
                  first[0],
                  width,
                  fields.optional(
                      "missing", MissingPolicy.DROP_ROW, word -> POLICY.read(word, null)),
                  fields.optional("words", List.of(), words -> words.list(Place::text)));
          first[0] = Math.addExact(first[0], width);
          return group;
        }));
  }

  private static long[] ids(Fields fields, int rows) {
    return fields.optional(
        "ids",
        LongStream.range(0, rows).toArray(),
        place -> {
          List<Long> ids = place.list(id -> id.whole(Long.MIN_VALUE, Long.MAX_VALUE));
          requireLength(place, ids.size(), rows);
          if (ids.stream().distinct().count() < rows) {
            throw new Misplaced(place.path(), MESSAGES.text("error.ids"));
          }
          return ids.stream().mapToLong(Long::longValue).toArray();
        });
  }

  private static Part[] parts(Fields fields, int rows) {
    return fields.optional(
        "parts",
        null,
        place -> {
          String letters = place.text();
          requireLength(place, letters.length(), rows);
          Part[] parts = new Part[rows];
          Arrays.setAll(parts, row -> part(place, letters.charAt(row)));
          return parts;
        });
  }

  private static Part part(Place place, char letter) {
    Part part = PARTS.get(letter);
    if (part == null) {
      throw new Misplaced(place.path(), MESSAGES.text("error.part", String.valueOf(letter)));
    }
    return part;
  }

  private static void requireLength(Place place, int length, int rows) {
    if (length != rows) {
      throw new Misplaced(
          place.path(),
          MESSAGES.text("error.length", Integer.toString(length), Integer.toString(rows)));
    }
  }
}
