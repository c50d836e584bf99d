package profiles.image;

import java.util.ArrayList;
import java.util.List;

/** Collects what is kept of a file; neighbours become one. */
final class Pieces {

    /** Far more than any encoder makes; a file of crumbs would cost memory. */
    private static final int MOST = 10_000;

    private final List<Piece> pieces = new ArrayList<>();

    Pieces keep(long position, long length) {
        return add(Piece.ofFile(position, length));
    }

    Pieces put(byte[] bytes) {
        return add(Piece.ofBytes(bytes));
    }

    private Pieces add(Piece piece) {
        int last = pieces.size() - 1;
        if (piece.length() == 0) {
            return this;
        }
        if (last >= 0 && pieces.get(last).isFollowedBy(piece)) {
            pieces.set(last, pieces.get(last).with(piece));
        } else if (pieces.size() < MOST) {
            pieces.add(piece);
        } else {
            throw Refusal.of("The file is in too many pieces.");
        }
        return this;
    }

    List<Piece> list() {
        return List.copyOf(pieces);
    }
}
