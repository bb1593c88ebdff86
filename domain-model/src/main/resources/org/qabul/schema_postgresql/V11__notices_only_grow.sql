revoke update, delete, truncate, references, trigger on notice from public, current_user;
