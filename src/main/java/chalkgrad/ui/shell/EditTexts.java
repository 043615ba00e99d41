package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.data.Part;
import chalkgrad.training.EditSummary;
import chalkgrad.ui.common.Names;
import chalkgrad.ui.common.plot.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Edits in words: catalogue members by their names, numbers without digits that nobody reads. */
final class EditTexts {
  private final Messages messages = Messages.of(EditTexts.class);

  /** Such as “row 17: x1 0.3 → 0.5”. */
  String text(EditSummary summary) {
    List<String> arguments = summary.arguments();
    Object[] words =
        switch (summary.key()) {
          case "optimizer" -> new Object[] {Names.optimizer(arguments.getFirst())};
          case "schedule" -> new Object[] {Names.schedule(arguments.getFirst())};
          case "loss" -> new Object[] {Names.loss(arguments.getFirst())};
          case "scaling" -> new Object[] {Names.scaling(arguments.getFirst())};
          case "features" -> new Object[] {features(arguments.getFirst())};
          case "cell-part" ->
              new Object[] {arguments.get(0), part(arguments.get(1)), part(arguments.get(2))};
          default -> arguments.stream().map(EditTexts::word).toArray();
        };
    String key = "edit." + summary.key();
    boolean single = arguments.equals(List.of("1")) && messages.has(key + ".one");
    return messages.text(single ? key + ".one" : key, words);
  }

  private static String part(String id) {
    return Arrays.stream(Part.values())
        .filter(part -> part.id().equals(id))
        .map(Names::part)
        .collect(Collectors.joining());
  }

  /** No features named means the raw columns. */
  private String features(String list) {
    return list.isEmpty() ? messages.text("edit.features.raw") : list;
  }

  /** Whole numbers such as seeds stay as they are. */
  private static String word(String argument) {
    if (!argument.matches("-?\\d+\\.\\d+(E-?\\d+)?")) {
      return argument;
    }
    String shown = Numbers.shown(Double.parseDouble(argument));
    return shown.replaceFirst("\\.?0+e", "e");
  }
}
