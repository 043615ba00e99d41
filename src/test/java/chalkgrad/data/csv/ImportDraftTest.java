package chalkgrad.data.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.UserException;
import chalkgrad.data.Task;
import chalkgrad.data.csv.ColumnProfile.Bar;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportDraftTest {
  private static final String TEXT =
      "a;b;word;class\n1;2,5;u;x\n2;3,5;v;y\n3;4,5;u;x\n4;5,5;u;y\n5;;v;x\n";

  private static CsvFile file(String text) {
    return CsvFile.of("draft.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static ImportDraft open(String text) {
    return ImportDraft.open(file(text), CsvOptions.guessed(), ImportProgress.NONE);
  }

  private static CsvOptions.Builder options() {
    return CsvOptions.builder();
  }

  @Test
  void aDraftShowsEveryStep() {
    ImportDraft draft = open(TEXT);
    assertEquals(
        new CsvFormat(
            TextEncoding.UTF_8, Delimiter.SEMICOLON, DecimalMark.COMMA, true, Quote.DOUBLE),
        draft.format().orElseThrow());
    assertEquals(List.of("a", "b", "word", "class"), draft.raw().orElseThrow().names());
    assertEquals("3,5", draft.raw().orElseThrow().rows().get(1)[1]);
    assertEquals(3, draft.choices().orElseThrow().target());
    assertEquals(4, draft.dataset().orElseThrow().rows());
    assertTrue(draft.problem().isEmpty());
    assertTrue(draft.report().has("guess.delimiter.semicolon"));
    assertTrue(draft.report().has("loss.row"));
    assertEquals(draft.imported(), CsvImport.read(file(TEXT), CsvOptions.guessed()));
  }

  @Test
  void columnsHaveSmallHistograms() {
    List<ColumnProfile> columns = open(TEXT).columns();
    assertEquals(List.of(new Bar("u", 3), new Bar("v", 2)), columns.get(2).bars());
    assertEquals(
        List.of(
            new Bar("2.5 to 3.25", 1),
            new Bar("3.25 to 4", 1),
            new Bar("4 to 4.75", 1),
            new Bar("4.75 to 5.5", 1)),
        columns.get(1).bars());
    assertEquals(1, columns.get(1).missing());
    assertEquals(4, columns.get(1).distinct());
  }

  @Test
  void aColumnOfManyNumbersHasTwelveBins() {
    var text = new StringBuilder("x,class\n");
    for (int i = 0; i <= 120; i++) {
      text.append(i).append(".5,").append(i % 2 == 0 ? "a\n" : "b\n");
    }
    List<Bar> bars = open(text.toString()).columns().getFirst().bars();
    assertEquals(12, bars.size());
    assertEquals(new Bar("0.5 to 10.5", 10), bars.getFirst());
    assertEquals(new Bar("110.5 to 120.5", 11), bars.getLast(), "with the largest");
    assertEquals(121, bars.stream().mapToInt(Bar::count).sum());
  }

  @Test
  void anotherTargetReadsNothingAgain() {
    ImportDraft first = open(TEXT);
    ImportDraft second = first.with(options().target("a").build(), ImportProgress.NONE);
    assertSame(first.raw().get(), second.raw().get());
    assertSame(first.columns().getFirst(), second.columns().getFirst());
    assertEquals(Task.REGRESSION, second.dataset().get().task());
    assertEquals("class", first.dataset().get().targetName(), "the first one is as it was");
    ImportDraft positive =
        second.with(second.options().toBuilder().positiveClass("x").build(), ImportProgress.NONE);
    assertSame(second.choices().get(), positive.choices().get());
  }

  @Test
  void eachOptionRedoesWhatDependsOnIt() {
    ImportDraft first = open(TEXT);
    ImportDraft point =
        first.with(options().decimalMark(DecimalMark.POINT).build(), ImportProgress.NONE);
    assertSame(first.raw().get(), point.raw().get(), "cells are cut in the same way");
    assertEquals(ColumnProfile.Kind.NUMBER, first.columns().get(1).kind());
    assertTrue(point.columns().get(1).kind() != ColumnProfile.Kind.NUMBER);
    ImportDraft retyped =
        first.with(options().kind(ColumnKind.CATEGORY, "a").build(), ImportProgress.NONE);
    assertEquals(ColumnProfile.Kind.CATEGORY, retyped.columns().get(0).kind());
    assertSame(first.columns().get(2), retyped.columns().get(2), "the others are not looked at");
    ImportDraft comma =
        first.with(options().delimiter(Delimiter.COMMA).build(), ImportProgress.NONE);
    assertNotSame(first.raw().orElse(null), comma.raw().orElse(null));
    assertEquals(
        first.imported(), comma.with(CsvOptions.guessed(), ImportProgress.NONE).imported());
  }

  @Test
  void whatWorkedIsThereBesideAProblem() {
    ImportDraft draft =
        ImportDraft.open(file(TEXT), options().target("clas").build(), ImportProgress.NONE);
    assertTrue(draft.problem().orElseThrow().getMessage().contains("'class'"));
    assertEquals(4, draft.columns().size());
    assertEquals(5, draft.raw().orElseThrow().rows().size());
    assertTrue(draft.dataset().isEmpty());
    assertThrows(UserException.class, draft::imported);
    assertTrue(draft.with(CsvOptions.guessed(), ImportProgress.NONE).problem().isEmpty());
    ImportDraft impossible =
        draft.with(options().kind(ColumnKind.YES_NO, "a").build(), ImportProgress.NONE);
    assertTrue(impossible.problem().orElseThrow().getMessage().contains("yes or no"));
    assertEquals(draft.columns().get(0), impossible.columns().get(0), "shown as it was guessed");
    ImportDraft oneColumn = open("x\n1\n2\n3\n4\n");
    assertTrue(oneColumn.problem().isPresent());
    assertTrue(oneColumn.format().isPresent());
    assertTrue(oneColumn.columns().isEmpty());
  }

  private static String manyRows() {
    var text = new StringBuilder("x,y,class\n");
    for (int i = 0; i < 20_000; i++) {
      text.append(i).append(',').append(i % 17).append(i % 2 == 0 ? ",a\n" : ",b\n");
    }
    return text.toString();
  }

  @Test
  void progressRisesToTheEnd() {
    List<Double> shares = new ArrayList<>();
    ImportProgress watching =
        new ImportProgress() {
          @Override
          public void done(double share) {
            shares.add(share);
          }

          @Override
          public boolean isCancelled() {
            return false;
          }
        };
    ImportDraft.open(file(manyRows()), CsvOptions.guessed(), watching);
    assertTrue(shares.size() > 6, shares::toString);
    assertEquals(shares.stream().sorted().toList(), shares);
    assertEquals(1.0, shares.getLast());
    assertTrue(shares.getFirst() > 0 && shares.getFirst() < 0.3, shares::toString);
  }

  @Test
  void cancellingStopsAtOnce() {
    List<Double> shares = new ArrayList<>();
    ImportProgress impatient =
        new ImportProgress() {
          @Override
          public void done(double share) {
            shares.add(share);
          }

          @Override
          public boolean isCancelled() {
            return shares.size() == 2;
          }
        };
    CsvFile file = file(manyRows());
    assertThrows(
        ImportCancelled.class, () -> ImportDraft.open(file, CsvOptions.guessed(), impatient));
    assertEquals(2, shares.size());
  }
}
