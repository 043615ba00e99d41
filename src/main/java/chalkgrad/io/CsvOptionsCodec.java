package chalkgrad.io;

import static chalkgrad.io.Codecs.TEXT;
import static chalkgrad.io.Codecs.YES_NO;

import chalkgrad.data.MissingPolicy;
import chalkgrad.data.Task;
import chalkgrad.data.csv.ColumnKind;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.data.csv.DecimalMark;
import chalkgrad.data.csv.Delimiter;
import chalkgrad.data.csv.Quote;
import chalkgrad.data.csv.TextEncoding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** What the user said about a file when it was imported; what was guessed is not there. */
final class CsvOptionsCodec {
  private static final Codec<Set<String>> WORDS =
      Codecs.of(
          words -> Codecs.list(TEXT).write(List.copyOf(new TreeSet<>(words))),
          place -> new TreeSet<>(Codecs.list(TEXT).read(place, null)));
  private static final Codec<MissingPolicy> POLICY =
      Codecs.word(MissingPolicy.values(), MissingPolicy::id);

  static final ObjectCodec<CsvOptions> CODEC =
      new ObjectCodec<CsvOptions>()
          .maybe(
              "delimiter",
              Codecs.word(Delimiter.values(), Delimiter::id),
              CsvOptions::delimiter,
              set(CsvOptions.Builder::delimiter))
          .maybe(
              "decimalMark",
              Codecs.word(DecimalMark.values(), DecimalMark::id),
              CsvOptions::decimalMark,
              set(CsvOptions.Builder::decimalMark))
          .maybe("header", YES_NO, CsvOptions::header, set(CsvOptions.Builder::header))
          .maybe(
              "encoding",
              Codecs.word(TextEncoding.values(), TextEncoding::id),
              CsvOptions::encoding,
              set(CsvOptions.Builder::encoding))
          .maybe(
              "quote",
              Codecs.word(Quote.values(), Quote::id),
              CsvOptions::quote,
              set(CsvOptions.Builder::quote))
          .maybe("target", TEXT, CsvOptions::target, set(CsvOptions.Builder::target))
          .maybe(
              "positiveClass",
              TEXT,
              CsvOptions::positiveClass,
              set(CsvOptions.Builder::positiveClass))
          .maybe(
              "task",
              Codecs.word(Task.values(), Task::id),
              CsvOptions::task,
              set(CsvOptions.Builder::task))
          .maybe("splitColumn", TEXT, CsvOptions::splitColumn, set(CsvOptions.Builder::splitColumn))
          .with(
              "ignored",
              WORDS,
              options -> orNull(options.ignored()),
              set((builder, names) -> builder.ignore(names.toArray(String[]::new))))
          .with(
              "kept",
              WORDS,
              options -> orNull(options.kept()),
              set((builder, names) -> builder.keep(names.toArray(String[]::new))))
          .with(
              "missingCodes",
              WORDS,
              options -> orNull(options.missingCodes()),
              set(CsvOptions.Builder::missingCodes))
          .with(
              "missingCodesIn",
              Codecs.map(WORDS),
              options -> orNull(options.columnMissingCodes()),
              set((builder, codes) -> codes.forEach(builder::missingCodesIn)))
          .with(
              "kinds",
              Codecs.map(Codecs.word(ColumnKind.values(), ColumnKind::id)),
              options -> orNull(options.kinds()),
              set((builder, kinds) -> kinds.forEach((name, kind) -> builder.kind(kind, name))))
          .with(
              "fill",
              POLICY,
              CsvOptions::missingPolicy,
              set((b, policy) -> b.missingPolicy(policy)))
          .with(
              "fillIn",
              Codecs.map(POLICY),
              options -> orNull(options.columnPolicies()),
              set((builder, policies) ->
                  policies.forEach((name, policy) -> builder.missingPolicy(policy, name))));

  private CsvOptionsCodec() {}

  /** Sets a value in a builder of the same options. */
  private static <V> BiFunction<CsvOptions, V, CsvOptions> set(
      BiConsumer<CsvOptions.Builder, V> setter) {
    return (options, value) -> {
      CsvOptions.Builder builder = options.toBuilder();
      setter.accept(builder, value);
      return builder.build();
    };
  }

  private static <T> Set<T> orNull(Set<T> values) {
    return values.isEmpty() ? null : values;
  }

  private static <T> Map<String, T> orNull(Map<String, T> values) {
    return values.isEmpty() ? null : values;
  }
}
