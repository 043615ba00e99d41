package chalkgrad.ui.help;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.glossary.Formula;
import chalkgrad.ui.common.glossary.Glossary;
import chalkgrad.ui.common.glossary.Term;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One term of the glossary: its name, its explanation, its formula, and what to read next. */
final class TermCard extends VBox {
  private final Messages messages = Messages.of(TermCard.class);

  /**
   * @param follow goes to a related term
   */
  TermCard(Term term, Consumer<Term> follow) {
    super(8);
    setId("term-" + term.id());
    getStyleClass().add("help-term");
    Label chapter = new Label(term.chapter().text());
    chapter.getStyleClass().add("cg-small");
    Label title = new Label(term.title());
    title.setId("term-title");
    title.getStyleClass().add("help-term-title");
    Label text = new Label(term.text());
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(new VBox(title, chapter), text);
    if (!term.formula().isEmpty()) {
      getChildren().add(Formula.flow(term.formula()));
    }
    FlowPane related = new FlowPane(6, 4);
    for (String id : term.related()) {
      related.getChildren().add(link(Glossary.of(id), follow));
    }
    getChildren().add(related);
    setAccessibleText(
        term.title() + ". " + term.text() + " " + Formula.plain(term.formula()).strip());
  }

  private Button link(Term term, Consumer<Term> follow) {
    Button link = new Button(term.title());
    link.setId("see-" + term.id());
    link.getStyleClass().add("help-link");
    link.setAccessibleText(messages.text("see", term.title()));
    link.setTooltip(Controls.tooltip(term.text()));
    link.setOnAction(event -> follow.accept(term));
    return link;
  }
}
