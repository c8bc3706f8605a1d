"""Whom officials serve where no title says so: by the words before them, their company, what they say."""
