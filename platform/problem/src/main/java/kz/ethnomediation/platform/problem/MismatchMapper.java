package kz.ethnomediation.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Stands in for the framework's own mapper of exactly this type, which would answer without a problem body. */
@Provider
public class MismatchMapper implements ExceptionMapper<MismatchedInputException> {

    @Override
    public Response toResponse(MismatchedInputException failure) {
        return JsonFailureMapper.answer(failure);
    }
}
