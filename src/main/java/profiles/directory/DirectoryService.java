package profiles.directory;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import profiles.directory.DirectoryRepository.Found;
import profiles.http.Page;
import profiles.visibility.ProfileView;
import profiles.visibility.Viewer;

/** Lists and searches the profiles that somebody may find. */
@Stateless
public class DirectoryService {

    @Inject DirectoryRepository directory;
    @Inject Clock clock;

    /**
     * @param cursor as the page before gave it; null for the first page
     */
    public Page<ProfileView> list(Viewer viewer, ProfileFilter filter, String cursor, int limit) {
        Instant now = clock.instant();
        DirectoryCursor from = cursor == null ? null : DirectoryCursor.of(cursor, filter, now);
        long begun = from == null ? now.getEpochSecond() : from.begun();
        List<Found> found = directory.list(viewer, filter, from, limit + 1);
        return Page.of(found, limit, last -> next(last, filter, begun))
                .map(one -> ProfileView.of(one.profile(), viewer));
    }

    private static String next(Found last, ProfileFilter filter, long begun) {
        return new DirectoryCursor(filter.print(), begun, last.snapshot(), last.place()).encode();
    }
}
