package org.soundings.evidence.importer.kubernetes;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.soundings.evidence.importer.observing.FieldValue;

/// Addresses that a network policy allows.
///
/// @param width the bits of an address: 32 or 128
record AddressBlock(int width, NumberRange span) {

  private static final int WIDTH_4 = 32;
  private static final int WIDTH_6 = 128;

  /// Fewer addresses than a `/16` of IPv4 or a `/64` of IPv6 are single machines and not a network.
  private static final int NETWORK_4 = 16;

  private static final int NETWORK_6 = 64;

  /// Addresses that no other component has: this host, loopback, link-local such as cloud metadata,
  /// multicast and reserved.
  ///
  /// Source: https://www.iana.org/assignments/iana-ipv4-special-registry/
  private static final List<String> NO_NETWORK =
      List.of("0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/3");

  /// The addresses that an `ipBlock` allows, without the exceptions.
  static List<AddressBlock> of(FieldValue ipBlock) {
    Stream<AddressBlock> blocks = parse(ipBlock.text("cidr")).stream();
    for (String exception : ipBlock.get("except").texts()) {
      AddressBlock out = parse(exception).orElse(null);
      if (out != null) {
        blocks = blocks.flatMap(block -> block.without(out));
      }
    }
    return blocks.toList();
  }

  private Stream<AddressBlock> without(AddressBlock other) {
    return width == other.width
        ? span.without(other.span).map(piece -> new AddressBlock(width, piece))
        : Stream.of(this);
  }

  /// Whether blocks together are all addresses of IPv4 or of IPv6, except single machines.
  static boolean areEverything(List<AddressBlock> blocks) {
    List<AddressBlock> more = NO_NETWORK.stream().flatMap(cidr -> parse(cidr).stream()).toList();
    return fill(WIDTH_4, NETWORK_4, Stream.concat(blocks.stream(), more.stream()))
        || fill(WIDTH_6, NETWORK_6, blocks.stream());
  }

  private static boolean fill(int width, int network, Stream<AddressBlock> blocks) {
    List<NumberRange> spans =
        blocks.filter(block -> block.width == width).map(AddressBlock::span).toList();
    BigInteger smallest = BigInteger.ONE.shiftLeft(width - network);
    return block(BigInteger.ZERO, 0, width).span.largestGap(spans).compareTo(smallest) < 0;
  }

  /// Empty if it is not an address block.
  private static Optional<AddressBlock> parse(String cidr) {
    int slash = cidr.indexOf('/');
    String bits = cidr.substring(slash + 1);
    if (slash < 0 || !bits.matches("\\d{1,3}")) {
      return Optional.empty();
    }
    try {
      byte[] address = InetAddress.ofLiteral(cidr.substring(0, slash)).getAddress();
      int width = address.length * Byte.SIZE;
      int prefix = Integer.parseInt(bits);
      return prefix > width
          ? Optional.empty()
          : Optional.of(block(new BigInteger(1, address), prefix, width));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static AddressBlock block(BigInteger address, int prefix, int width) {
    int free = width - prefix;
    BigInteger first = address.shiftRight(free).shiftLeft(free);
    BigInteger size = BigInteger.ONE.shiftLeft(free);
    return new AddressBlock(
        width, new NumberRange(first, first.add(size).subtract(BigInteger.ONE)));
  }
}
