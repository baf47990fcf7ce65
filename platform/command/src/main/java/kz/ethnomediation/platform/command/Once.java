package kz.ethnomediation.platform.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Callable;
import kz.ethnomediation.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Answers a request that carries a key, in the transaction at hand: acts only where it has not taken effect before. */
@ApplicationScoped
class Once {
    private static final int RETRY_AFTER_SECONDS = 1;

    private final Client client;
    private final KeptAnswers answers;
    private final ObjectMapper json;

    Once(Client client, KeptAnswers answers, ObjectMapper json) {
        this.client = client;
        this.answers = answers;
        this.json = json;
    }

    /** The answer of the act, of the same request before, or a refusal of the key. A success of the act is kept. */
    Response answer(CommandCall.Keyed keyed, Callable<Response> act) throws Exception {
        var name = new ClientKey(client.name(), keyed.key());
        if (!answers.tryLock(name)) {
            return inProgress();
        }
        var earlier = answers.find(name);
        if (earlier.isPresent()) {
            return earlier.get().fingerprint().equals(keyed.fingerprint())
                    ? earlier.get().again()
                    : Problem.of(CommandProblem.KEY_REUSED)
                            .at(CommandGate.KEY, "reused")
                            .asResponse();
        }
        var answer = act.call();
        return CommandInterceptor.isSuccess(answer) ? kept(name, keyed.fingerprint(), answer) : answer;
    }

    private Response kept(ClientKey name, String fingerprint, Response answer) throws Exception {
        var body = body(answer);
        answers.keep(name, KeptAnswer.of(fingerprint, answer, body));
        // The first answer is written from the same text as every replay.
        return Response.fromResponse(answer).entity(body).build();
    }

    private @Nullable String body(Response answer) throws JsonProcessingException {
        var type = answer.getMediaType();
        if (type != null && !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            throw new IllegalStateException("A command answers JSON and not " + type);
        }
        return switch (answer.getEntity()) {
            case null -> null;
            case String text -> text;
            case Object entity -> json.writeValueAsString(entity);
        };
    }

    private static Response inProgress() {
        return Response.fromResponse(
                        Problem.of(CommandProblem.REQUEST_IN_PROGRESS).asResponse())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }
}
