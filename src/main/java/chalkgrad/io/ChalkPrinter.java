package chalkgrad.io;

import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * JSON that people read: one field on a line, one row of a table on a line, numbers of an array
 * beside each other.
 */
final class ChalkPrinter extends DefaultPrettyPrinter {
  private static final long serialVersionUID = 1L;

  /** Lists whose entries have a line each. */
  private static final Set<String> LINES =
      Set.of("rows", "layers", "weights", "neurons", "groups", "files");

  private static final DefaultIndenter NEW_LINE = new DefaultIndenter("  ", "\n");

  private static final Separators AS_WRITTEN_BY_HAND =
      Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

  ChalkPrinter() {
    super(AS_WRITTEN_BY_HAND);
    indentObjectsWith(NEW_LINE);
    indentArraysWith(new ByName());
  }

  @Override
  public DefaultPrettyPrinter createInstance() {
    return new ChalkPrinter();
  }

  private static final class ByName implements Indenter {
    @Override
    public void writeIndentation(JsonGenerator generator, int level) {
      var context = generator.streamWriteContext();
      boolean lines =
          context.inArray()
              && context.getParent() != null
              && context.getParent().inObject()
              && LINES.contains(context.getParent().currentName());
      if (lines) {
        NEW_LINE.writeIndentation(generator, level);
      } else {
        generator.writeRaw(' ');
      }
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }
}
