package profiles.image;

/**
 * A part of what a decoder gets to read: a range of the file, or bytes put in its place.
 *
 * @param bytes null for a range of the file
 */
record Piece(long position, long length, byte[] bytes) {

    static Piece ofFile(long position, long length) {
        return new Piece(position, length, null);
    }

    static Piece ofBytes(byte[] bytes) {
        return new Piece(0, bytes.length, bytes);
    }

    /** Whether the other begins in the file where this one ends. */
    boolean isFollowedBy(Piece other) {
        return bytes == null && other.bytes == null && position + length == other.position;
    }

    Piece with(Piece follower) {
        return ofFile(position, length + follower.length);
    }
}
