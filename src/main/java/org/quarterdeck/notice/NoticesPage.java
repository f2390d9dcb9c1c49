package org.quarterdeck.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.quarterdeck.account.CurrentPerson;

/** What the person was told, and how much of it is new. */
@Named
@RequestScoped
public class NoticesPage {
    @Inject
    Notices notices;
    @Inject
    CurrentPerson current;

    private List<Notice> all;
    private Long unread;

    public void readAll() throws IOException {
        notices.readAll();
        Faces.redirect("/notices");
    }

    public List<Notice> getAll() {
        if (all == null) {
            all = notices.mine();
        }
        return all;
    }

    public long getUnread() {
        if (unread == null) {
            unread = current.isSignedIn() ? notices.unread() : 0;
        }
        return unread;
    }
}
