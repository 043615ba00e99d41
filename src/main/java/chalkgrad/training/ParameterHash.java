package chalkgrad.training;

import chalkgrad.training.frame.NetworkView;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A hash of all bits of a network's parameters: equal hashes, equal networks (but for one chance in
 * 2⁶⁴).
 */
public final class ParameterHash {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private ParameterHash() {}

  /** FNV-1a over the bytes of each double, lowest byte first, as 16 hexadecimal digits. */
  public static String of(double[] parameters) {
    long hash = FNV_OFFSET;
    for (double value : parameters) {
      long bits = Double.doubleToLongBits(value);
      for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
        hash = (hash ^ (bits >>> shift & 0xff)) * FNV_PRIME;
      }
    }
    return String.format("%016x", hash);
  }

  /** The hash of the network of a frame; the same as that of the run's parameters. */
  public static String of(NetworkView network) {
    return of(
        network.layers().stream()
            .flatMap(layer -> Stream.of(layer.weights(), layer.biases()))
            .flatMapToDouble(Arrays::stream)
            .toArray());
  }
}
