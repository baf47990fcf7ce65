package kz.ethnomediation.platform.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a body that is no JSON, has unknown or repeated members, or values of another type: 400 with a pointer. */
@Provider
public class JsonFailureMapper implements ExceptionMapper<JsonProcessingException> {

    @Override
    public Response toResponse(JsonProcessingException failure) {
        return answer(failure);
    }

    /** What we cannot write, or cannot read because our own types are wrong, is our fault and not the client's. */
    static Response answer(JsonProcessingException failure) {
        var ours = failure instanceof InvalidDefinitionException || failure.getProcessor() instanceof JsonGenerator;
        return ours ? FailureMapper.answer(failure) : problem(failure).asResponse();
    }

    /** An unknown member's name is the client's own word: a short one is a typo worth showing, a long one could be anything. */
    private static final int LONGEST_NAME = 40;

    static Problem problem(JsonProcessingException failure) {
        var problem = Problem.of(PlatformProblem.MALFORMED);
        if (!(failure instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return problem.at("", "not-json");
        }
        return mapping instanceof UnrecognizedPropertyException unknown
                        && unknown.getPropertyName().length() > LONGEST_NAME
                ? problem.at("", "unknown-property")
                : problem.at(pointer(mapping), code(mapping));
    }

    private static String code(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException) {
            return "unknown-property";
        }
        return mapping instanceof InvalidFormatException ? "wrong-format" : "wrong-type";
    }

    private static String pointer(JsonMappingException mapping) {
        var pointer = new StringBuilder();
        for (var step : mapping.getPath()) {
            pointer.append('/')
                    .append(
                            step.getFieldName() == null
                                    ? String.valueOf(step.getIndex())
                                    : escaped(step.getFieldName()));
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
