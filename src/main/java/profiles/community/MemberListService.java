package profiles.community;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import profiles.auth.Caller;
import profiles.http.Cursor;
import profiles.http.Page;
import profiles.visibility.Viewer;
import profiles.visibility.VisibleProfile;

/** Who belongs to a community; who asked and who was invited is for its officers. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MemberListService {

    @Inject CommunityAccess access;
    @Inject MemberListRepository members;

    public Page<MemberView> list(Caller caller, String idTag, MemberQuery query) {
        VisibleProfile community = access.get(caller, idTag);
        if (query.status() != MemberStatus.MEMBER) {
            access.requireRank(caller, community, Rank::isOfficer);
        }
        List<MemberView> oneMore = members.list(Viewer.of(caller), community.tnId(), query);
        return Page.of(oneMore, query.limit(), member -> Cursor.encode(member.tnId()));
    }
}
