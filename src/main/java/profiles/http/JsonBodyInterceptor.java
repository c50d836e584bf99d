package profiles.http;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.Validator;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/**
 * Reads every JSON body of the API: as a request record, or as the object itself for patches. An
 * interceptor, because the order of two readers for one media type differs between servers.
 */
@Provider
public class JsonBodyInterceptor implements ReaderInterceptor {

    @Inject Validator validator;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Class<?> type = context.getType();
        if (type != JsonObject.class && !type.isRecord()) {
            return context.proceed();
        }
        if (context.getMediaType().isWildcardSubtype()) {
            // JAX-RS takes it for a match
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send application/json, and say so.");
        }
        JsonObject json = JsonText.parse(context.getInputStream().readAllBytes());
        return type == JsonObject.class ? json : RecordReader.read(json, type, validator);
    }
}
