"""People in office, by their titles and names."""
