package cn.hangce.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.LambdaExpression;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Calls the methods that pages name, such as {@code row.subject().number()}. The server’s own resolver lists all methods of a
 * class anew at every call, and a page calls thousands; here they are listed once for each class. Only what leaves no doubt is
 * called: the one public method of that name with so many parameters. All else, and what EL has of its own ({@code stream()}
 * of a collection, lambdas), is left to the server’s resolvers.
 */
public class KnownMethods extends ELResolver {

    private static final ClassValue<Map<String, List<Method>>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, List<Method>> computeValue(Class<?> type) {
            return Modifier.isPublic(type.getModifiers()) && !type.isArray() && !Collection.class.isAssignableFrom(type)
                    ? Arrays.stream(type.getMethods()).filter(method -> !method.isBridge()).collect(Collectors.groupingBy(Method::getName))
                    : Map.of();
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] values) {
        Object[] given = values == null ? new Object[0] : values;
        Method method = base == null || name == null || types != null ? null : method(base.getClass(), name.toString(), given.length);
        if (method == null || hasLambda(given)) {
            return null;
        }
        Object result = call(method, base, converted(context, given, method.getParameterTypes()));
        context.setPropertyResolved(base, name);
        return result;
    }

    /** Null where there is none, or more than one that could be meant. */
    private static Method method(Class<?> type, String name, int parameters) {
        Method only = null;
        for (Method method : METHODS.get(type).getOrDefault(name, List.of())) {
            if (method.isVarArgs() || method.getParameterCount() == parameters && only != null) {
                return null;
            }
            only = method.getParameterCount() == parameters ? method : only;
        }
        return only;
    }

    private static boolean hasLambda(Object[] values) {
        for (Object value : values) {
            if (value instanceof LambdaExpression) {
                return true;
            }
        }
        return false;
    }

    private static Object[] converted(ELContext context, Object[] values, Class<?>[] types) {
        Object[] converted = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            converted[i] = context.convertToType(values[i], types[i]);
        }
        return converted;
    }

    private static Object call(Method method, Object base, Object[] values) {
        try {
            return method.invoke(base, values);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Properties are the server’s business.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
