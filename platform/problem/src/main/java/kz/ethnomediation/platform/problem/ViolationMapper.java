package kz.ethnomediation.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Answers a request that breaks the bounds of its fields: 400 with a pointer and a code per field, in a stable order. */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException failure) {
        if (failure.getConstraintViolations().stream().anyMatch(ViolationMapper::isOurOwnFault)) {
            return FailureMapper.answer(failure);
        }
        var faults = failure.getConstraintViolations().stream()
                .map(violation -> new Problem.Fault(pointer(violation.getPropertyPath()), code(violation)))
                .sorted(Comparator.comparing(Problem.Fault::pointer).thenComparing(Problem.Fault::code))
                .toList();
        return new Problem(PlatformProblem.MALFORMED, faults, java.util.Map.of()).asResponse();
    }

    private static boolean isOurOwnFault(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.isEmpty() ? lastName(path) : pointer.toString();
    }

    private static String lastName(Path path) {
        var name = "";
        for (var node : path) {
            name = node.getName() == null ? name : node.getName();
        }
        return name;
    }

    private static String code(ConstraintViolation<?> violation) {
        var annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return annotation.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
