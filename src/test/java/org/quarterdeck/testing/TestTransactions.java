package org.quarterdeck.testing;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Stands for the server's transactions: a service joins the one of the test, or has one of its own where there is none. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class TestTransactions {
    @AroundInvoke
    Object within(InvocationContext call) throws Exception {
        if (TestDatabase.isActive()) {
            return call.proceed();
        }
        TestDatabase.begin();
        boolean done = false;
        try {
            var result = call.proceed();
            done = true;
            return result;
        } finally {
            TestDatabase.end(done);
        }
    }
}
