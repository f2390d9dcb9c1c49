package org.quarterdeck.account;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach the portal by https, its session is never sent without, also when a proxy ends the encryption. */
@WebListener
public class SecureCookies implements ServletContextListener {
    @Inject
    @ConfigProperty(name = "quarterdeck.public.url", defaultValue = "http://127.0.0.1")
    String publicUrl;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(publicUrl.startsWith("https:"));
    }
}
