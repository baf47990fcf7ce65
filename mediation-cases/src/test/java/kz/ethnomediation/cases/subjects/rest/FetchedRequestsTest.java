package kz.ethnomediation.cases.subjects.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.WebApplicationException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.ethnomediation.platform.subjects.Corrections;
import kz.ethnomediation.platform.subjects.RequestKind;
import kz.ethnomediation.platform.subjects.SubjectRequest;
import kz.ethnomediation.platform.subjects.SubjectRequests.Fetched;
import org.junit.jupiter.api.Test;

/** A correction that is absent is waited for until intake has answered, and lost afterwards. */
class FetchedRequestsTest {

    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000072");
    private static final SubjectRequest CORRECT = new SubjectRequest(
            ID, RequestKind.CORRECT, Instant.parse("2026-11-20T05:00:00Z"), false, List.of(ID), List.of());

    @Test
    void waitsAsLongAsIntakeHasNotAnswered() {
        assertThat(fetched(404, "mediation-intake", "mediation-cases")).isEqualTo(new Fetched.Failed("HTTP_404"));
    }

    @Test
    void takesWhatIsAbsentAfterIntakesAnswerForLost() {
        assertThat(fetched(404, "mediation-cases")).isEqualTo(new Fetched.Here(CORRECT, Corrections.NONE));
    }

    @Test
    void triesAgainWhereIntakeIsAway() {
        assertThat(fetched(503, "mediation-cases")).isEqualTo(new Fetched.Failed("HTTP_503"));
    }

    private static Fetched fetched(int status, String... awaited) {
        return new FetchedRequests(answering(status, List.of(awaited))).fetch(ID);
    }

    /** A proxy: a class that implements the client would be taken for a resource of this service, and published. */
    private static RequestClient answering(int status, List<String> awaited) {
        return (RequestClient) Proxy.newProxyInstance(
                RequestClient.class.getClassLoader(), new Class<?>[] {RequestClient.class}, (_, method, _) -> {
                    if (method.getName().equals("read")) {
                        return new FetchedRequest(CORRECT, awaited);
                    }
                    throw new WebApplicationException(status);
                });
    }
}
