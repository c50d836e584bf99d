package profiles.ref;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationWishesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'connect=0&communities=a.org,b.org' | false | a.org b.org",
                "'communities=club%40a.org'          | true  | club@a.org",
                "'communities=a.org&communities=b.org' | true | a.org b.org",
                "'communities=%zz,+a.org+,,a.org'    | true  | %zz +a.org+ a.org",
                "'communities=+a.org+,,a.org'        | true  | a.org",
                "'connect=1'                         | true  | ''",
                "'connect'                           | true  | ''",
                "'disconnect=0'                      | true  | ''",
                "''                                  | true  | ''",
                "'&&=&'                              | true  | ''",
                "{'connect':0}                       | false | ''",
                "{'connect':0.0}                     | false | ''",
                "{'connect':'0'}                     | false | ''",
                "{'connect':false}                   | false | ''",
                "{'connect':true}                    | true  | ''",
                "{'connect':null}                    | true  | ''",
                "{'communities':'a.org,b.org'}       | true  | a.org b.org",
                "{'communities':['a.org',7,'b.org,c.org',['d.org']]} | true | a.org b.org c.org",
                "{'communities':{'a':1}}             | true  | ''",
                "{}                                  | true  | ''"
            })
    void wishesShouldBeReadFromBothKinds(String params, boolean connect, String communities) {
        InvitationWishes wishes = InvitationWishes.of(json(params));

        assertThat(wishes.connect()).isEqualTo(connect);
        assertThat(String.join(" ", wishes.communities())).isEqualTo(communities.replace("'", ""));
    }

    @Test
    void nothingShouldBeWishedButToConnectWithoutParams() {
        assertThat(InvitationWishes.of(null)).isEqualTo(new InvitationWishes(true, List.of()));
    }

    @Test
    void communitiesShouldBeBounded() {
        String many =
                IntStream.range(0, 500)
                        .mapToObj(i -> "c" + i + ".org")
                        .collect(Collectors.joining(","));

        assertThat(InvitationWishes.of(json("'communities=" + many + "'")).communities())
                .hasSize(InvitationWishes.MOST_COMMUNITIES);
    }

    private static JsonValue json(String text) {
        return Json.createReader(new StringReader(text.replace('\'', '"'))).readValue();
    }
}
