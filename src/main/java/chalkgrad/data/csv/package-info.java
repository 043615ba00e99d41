/**
 * Tables from text files. The way from a file to a {@link chalkgrad.data.Dataset} has six steps,
 * each with a result that can be looked at and a guess that {@link chalkgrad.data.csv.CsvOptions}
 * can override:
 *
 * <ol>
 *   <li>{@link chalkgrad.data.csv.CsvFile} loads and unpacks the bytes, and refuses pictures and
 *       archives;
 *   <li>{@link chalkgrad.data.csv.TextDecoder} turns them into text;
 *   <li>{@link chalkgrad.data.csv.CsvSniffer} guesses delimiter, decimal mark and header;
 *   <li>{@link chalkgrad.data.csv.TableReader} reads names and cells, and skips broken rows;
 *   <li>{@code TableProfiler} says what each column holds ({@link
 *       chalkgrad.data.csv.ColumnProfile}), and {@link chalkgrad.data.csv.ImportChooser} which role
 *       it plays;
 *   <li>{@link chalkgrad.data.csv.DatasetBuilder} drops rows with gaps, or leaves the gaps to be
 *       filled, and makes the numbers.
 * </ol>
 *
 * {@link chalkgrad.data.csv.CsvImport} does all six. {@link chalkgrad.data.csv.ImportDraft} keeps
 * the result of each, so that other options repeat only what depends on them. Every step adds its
 * findings to the {@link chalkgrad.data.csv.ImportReport}: nothing is guessed or dropped without a
 * line there.
 */
package chalkgrad.data.csv;
