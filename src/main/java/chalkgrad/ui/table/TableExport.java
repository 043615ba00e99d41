package chalkgrad.ui.table;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.data.RowEdits;
import chalkgrad.data.csv.CsvWriter;
import chalkgrad.ui.common.Notice;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes the whole table to a file: either all of it stands there afterwards, or nothing. */
final class TableExport {
  private final Messages messages = Messages.of(TableExport.class);

  /** Writes the table and tells what became of it. */
  Notice write(TableData data, boolean withPredictions, Path file) {
    Dataset dataset = data.dataset();
    Dataset whole = dataset.hasParts() ? dataset : RowEdits.withParts(dataset, data.split());
    List<CsvWriter.Extra> extras =
        withPredictions && data.predictions() != null ? extras(data) : List.of();
    try {
      writeWhole(whole, extras, file.toAbsolutePath());
      String rows = Integer.toString(dataset.rows());
      return Notice.info(messages.text("export.done", rows, file.getFileName().toString()));
    } catch (IOException problem) {
      return Notice.error(messages.text("export.failed", file.toString(), reason(problem)));
    }
  }

  private List<CsvWriter.Extra> extras(TableData data) {
    var made = data.predictions();
    CsvWriter.Extra loss = new CsvWriter.Extra("loss", row -> Double.toString(made.loss()[row]));
    if (!data.isClassification()) {
      return List.of(
          new CsvWriter.Extra("prediction", row -> Double.toString(made.value()[row])), loss);
    }
    List<String> names = data.dataset().classNames();
    return List.of(
        new CsvWriter.Extra("prediction", row -> names.get(data.predictedClass(row))),
        new CsvWriter.Extra("probability", row -> Double.toString(made.confidence()[row])),
        loss);
  }

  private static void writeWhole(Dataset data, List<CsvWriter.Extra> extras, Path file)
      throws IOException {
    // Beside the file, so that moving it there is one step.
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(unfinished)) {
        CsvWriter.write(data, extras, out);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private String reason(IOException problem) {
    return problem.getMessage() == null ? problem.toString() : problem.getMessage();
  }
}
