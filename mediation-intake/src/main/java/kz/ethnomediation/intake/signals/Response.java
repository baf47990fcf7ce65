package kz.ethnomediation.intake.signals;

import java.util.List;
import java.util.Optional;
import kz.ethnomediation.intake.codes.ResponseAction;

/** What was done in answer to a signal, and what came of it. */
public record Response(List<ResponseAction> actions, ResponseResult result, Optional<String> words) {

    public Response {
        actions = actions.stream().distinct().toList();
    }

    @Override
    public String toString() {
        return "Response[" + result + "]";
    }
}
