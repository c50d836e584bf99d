package profiles.http;

/**
 * Bytes about to be sent, the first of them at hand: had they not been there, the answer would be
 * another one.
 *
 * @param length of all
 */
record ByteStream(long length, byte[] first, ByteSource rest) {

    static ByteStream open(long length, ByteSource source) {
        return new ByteStream(length, source.next(), source);
    }

    boolean isWhole() {
        return first.length == length;
    }
}
