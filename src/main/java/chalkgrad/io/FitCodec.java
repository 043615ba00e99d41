package chalkgrad.io;

import chalkgrad.data.filling.Filler;
import chalkgrad.data.scaling.Scaler;
import chalkgrad.training.Fit;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** What was fitted on training rows. */
final class FitCodec {
  private FitCodec() {}

  static ObjectNode write(Fit fit) {
    Scaler scaler = fit.scaler();
    ObjectNode node = Codecs.object();
    node.set("fills", NumberArrays.write(all(fit.filler().columns(), fit.filler()::value)));
    node.set("offsets", NumberArrays.write(all(scaler.columns(), scaler::offset)));
    node.set("divisors", NumberArrays.write(all(scaler.columns(), scaler::divisor)));
    return node.put("targetMean", fit.targetMean()).put("targetDeviation", fit.targetDeviation());
  }

  private static double[] all(int columns, IntToDoubleFunction value) {
    return IntStream.range(0, columns).mapToDouble(value).toArray();
  }

  static Fit read(Place place) {
    return place.object(fields ->
        new Fit(
            Filler.of(NumberArrays.read(fields.required("fills"))),
            new Scaler(
                NumberArrays.read(fields.required("offsets")),
                NumberArrays.read(fields.required("divisors"))),
            fields.required("targetMean").number(),
            fields.required("targetDeviation").number()));
  }
}
