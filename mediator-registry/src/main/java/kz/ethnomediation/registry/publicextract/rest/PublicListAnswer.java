package kz.ethnomediation.registry.publicextract.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Optional;
import kz.ethnomediation.registry.answers.rest.CsvFile;
import kz.ethnomediation.registry.answers.rest.PublicAnswer;

/** Answers with a part of a list, or with the whole of it as a file. */
@ApplicationScoped
class PublicListAnswer {

    /** A suspension is shown to everybody a minute later at the latest. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final PublicAnswer answers;

    PublicListAnswer(PublicAnswer answers) {
        this.answers = answers;
    }

    /** What the client says besides the query. */
    record Asking(Request request, HttpHeaders headers, UriInfo uri) {}

    Response page(Object view, Optional<String> next, Asking asking) {
        var answer = answer(answers.json(view, KEPT), asking);
        next.ifPresent(behind -> {
            var following = asking.uri()
                    .getRequestUriBuilder()
                    .replaceQueryParam("after", behind)
                    .build();
            answer.header(
                    HttpHeaders.LINK,
                    "<%s?%s>; rel=\"next\"".formatted(following.getRawPath(), following.getRawQuery()));
        });
        return answer.build();
    }

    Response file(String text, String name, Asking asking) {
        return CsvFile.named(answer(new PublicAnswer.Content(text, CsvFile.UTF_8, KEPT), asking), name)
                .build();
    }

    private Response.ResponseBuilder answer(PublicAnswer.Content content, Asking asking) {
        return answers.of(content, asking.request(), asking.headers()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
