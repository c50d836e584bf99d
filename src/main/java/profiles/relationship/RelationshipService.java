package profiles.relationship;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import profiles.auth.Caller;
import profiles.http.ETags;
import profiles.identity.IdTag;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.visibility.Viewer;
import profiles.visibility.VisibilityRepository;
import profiles.visibility.VisibleProfile;

/** Changes what the caller and another profile are to each other. */
@Stateless
public class RelationshipService {

    @Inject VisibilityRepository visibility;
    @Inject RelationshipRepository repository;
    @Inject Relationships relationships;

    /**
     * @param idTag as it stands in the path
     * @param ifMatch the If-Match header, null when it was not sent
     * @throws ProblemException 404 for whoever is not there, or not there for the caller
     */
    public RelationshipView change(
            Caller caller, String idTag, RelationshipRequest request, String ifMatch) {
        List<RelationshipVerb> verbs = request.verbs();
        NotesPatch notes = request.notes();
        requireAnother(caller, idTag);
        Viewer viewer = Viewer.of(caller);
        VisibleProfile other = visibility.get(viewer, idTag);
        LockedPair pair = lock(caller, other);
        if (ifMatch != null) {
            ETags.requireMatch(ifMatch, visibility.get(viewer, idTag).tag(viewer));
        }
        RelationshipVerb verb = verbs.isEmpty() ? null : verbs.get(0);
        return RelationshipView.of(other.idTag(), verb, relationships.change(pair, verbs, notes));
    }

    private LockedPair lock(Caller caller, VisibleProfile other) {
        if (other.isCommunity()) {
            repository.lockCommunity(other.tnId());
        }
        return relationships.lock(caller.tnId(), other.tnId());
    }

    private static void requireAnother(Caller caller, String idTag) {
        if (IdTag.parse(idTag).filter(caller.idTag()::equals).isPresent()) {
            throw new ProblemException(
                    ProblemType.INVALID, "You can't have a relationship with yourself.");
        }
    }
}
